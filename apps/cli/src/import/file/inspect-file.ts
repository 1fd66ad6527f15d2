import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Refusal, systemCode } from '../../errors.js';
import { declaredEncoding, type Encoding, otherEncoding, wanted } from './encoding.js';
import { binaryKind } from './signatures.js';

export interface InspectedFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256, hexadecimal. */
  readonly digest: string;
  readonly encoding: Encoding;
  /** Whether it ends in the middle of a character. */
  readonly cut: boolean;
}

async function sizeOf(path: string): Promise<number> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new Refusal(`${path} is a folder. Name one file.`);
    if (!found.isFile()) throw new Refusal(`${path} is no regular file, and an import reads it twice. Save it first.`);
    return found.size;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') throw new Refusal(`There is no file ${path}. Check the name and the folder.`);
    throw error;
  }
}

/** Reads a file once through and answers its digest, and whether its bytes are UTF-8. */
async function readThrough(path: string, encoding: Encoding | undefined): Promise<{ digest: string; utf8: boolean }> {
  const hash = createHash('sha256');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const wide = encoding?.startsWith('utf-16') ?? false;
  let utf8 = true;
  const isUtf8 = (chunk?: Buffer): boolean => {
    try {
      decoder.decode(chunk, { stream: chunk !== undefined });
      return true;
    } catch {
      return false;
    }
  };
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    if (!wide && chunk.includes(0)) throw new Refusal(`${path} is not text: it holds NUL bytes. ${wanted}`);
    utf8 = utf8 && isUtf8(chunk);
  }
  return { digest: hash.digest('hex'), utf8: utf8 && isUtf8() };
}

async function firstBytes(path: string): Promise<Buffer> {
  for await (const chunk of createReadStream(path, { end: 15 }) as AsyncIterable<Buffer>) return chunk;
  return Buffer.alloc(0);
}

/**
 * Reads a file once through, to know it again and to be sure that it is text.
 * @param given encoding that the file is said to be in
 * @throws Refusal that names what was found and what is expected
 */
export async function inspectFile(path: string, given?: Encoding): Promise<InspectedFile> {
  const size = await sizeOf(path);
  try {
    const start = await firstBytes(path);
    const kind = binaryKind(start);
    if (kind) throw new Refusal(`${path} ${kind}`);
    const said = given ?? declaredEncoding(start);
    const { digest, utf8 } = await readThrough(path, said);
    const found = said && said !== 'utf-8' ? said : utf8 ? 'utf-8' : await otherEncoding(path);
    if (given && found !== given && found !== 'cut') throw new Refusal(`${path} is not text in ${given}. ${wanted}`);
    return { path, size, digest, encoding: found === 'cut' ? 'utf-8' : found, cut: found === 'cut' };
  } catch (error) {
    if (systemCode(error) !== 'EACCES') throw error;
    throw new Refusal(`${path} may not be read. Give this user the right to read it.`);
  }
}
