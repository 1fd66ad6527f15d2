import { isAscii } from 'node:buffer';
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

interface Contents {
  readonly digest: string;
  /** Whether its bytes are UTF-8, as those of ASCII are. */
  readonly utf8: boolean;
  readonly ascii: boolean;
  /** Whether a byte is zero, as in UTF-16 those of every comma and line break are. */
  readonly zero: boolean;
}

/** Reads a file once through. */
async function readThrough(path: string, encoding: Encoding | undefined): Promise<Contents> {
  const hash = createHash('sha256');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const wide = encoding?.startsWith('utf-16') ?? false;
  let utf8 = true;
  let ascii = true;
  let zero = false;
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
    zero ||= chunk.includes(0);
    if (!wide && zero) throw new Refusal(`${path} is not text: it holds NUL bytes. ${wanted}`);
    utf8 &&= isUtf8(chunk);
    ascii &&= isAscii(chunk);
  }
  return { digest: hash.digest('hex'), utf8: utf8 && isUtf8(), ascii, zero };
}

async function firstBytes(path: string): Promise<Buffer> {
  for await (const chunk of createReadStream(path, { end: 15 }) as AsyncIterable<Buffer>) return chunk;
  return Buffer.alloc(0);
}

/**
 * What a file is in, against what was said of it. Read in a wrong encoding its names would be written without a sign
 * that something is amiss: Windows-1252 gives nearly every byte a character.
 * @throws Refusal that names both
 */
function settleEncoding(path: string, given: Encoding | undefined, found: Encoding): Encoding {
  if (given === undefined || given === found) return found;
  throw new Refusal(`${path} is not text in ${given}: it is ${found}. Leave the encoding out, or say ${found}.`);
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
    const declared = declaredEncoding(start);
    const said = declared ? settleEncoding(path, given, declared) : given;
    const { digest, utf8, ascii, zero } = await readThrough(path, said);
    if (said === 'windows-1252' && utf8 && !ascii) settleEncoding(path, said, 'utf-8');
    if (said?.startsWith('utf-16') && !zero) settleEncoding(path, said, utf8 ? 'utf-8' : 'windows-1252');
    const found = said && said !== 'utf-8' ? said : utf8 ? 'utf-8' : await otherEncoding(path);
    if (found === 'cut') return { path, size, digest, encoding: 'utf-8', cut: true };
    return { path, size, digest, encoding: settleEncoding(path, given, found), cut: false };
  } catch (error) {
    if (systemCode(error) !== 'EACCES') throw error;
    throw new Refusal(`${path} may not be read. Give this user the right to read it.`);
  }
}
