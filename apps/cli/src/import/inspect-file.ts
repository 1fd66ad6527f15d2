import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Refusal, systemCode } from '../errors.js';

export interface InspectedFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256, hexadecimal. */
  readonly digest: string;
}

const wanted = 'Import wants comma-separated text in UTF-8 with a header line.';

/** What files that are not text begin with, as bytes read as Latin-1. */
const signatures: readonly (readonly [string, string])[] = [
  ['PK\u0003\u0004', 'a ZIP archive or an Excel workbook'],
  ['\u001f\u008b', 'a gzip archive'],
  ['SQLite format 3', 'an SQLite database'],
  ['%PDF', 'a PDF document'],
  ['\u00ff\u00fe', 'text in UTF-16'],
  ['\u00fe\u00ff', 'text in UTF-16'],
];

async function sizeOf(path: string): Promise<number> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new Refusal(`${path} is a folder. Name one file.`);
    return found.size;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') throw new Refusal(`There is no file ${path}. Check the name and the folder.`);
    throw error;
  }
}

async function firstBadLine(path: string): Promise<number> {
  let number = 0;
  for await (const line of createInterface({
    input: createReadStream(path, 'latin1'),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number += 1;
    if (!isUtf8(Buffer.from(line, 'latin1'))) break;
  }
  return number;
}

/**
 * Reads a file once through, to know it again and to be sure that it is text.
 * @throws Refusal that names what was found and what is expected
 */
export async function inspectFile(path: string): Promise<InspectedFile> {
  const size = await sizeOf(path);
  const hash = createHash('sha256');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let blank = true;
  let first = true;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      if (first) {
        const start = chunk.subarray(0, 16).toString('latin1');
        const kind = signatures.find(([signature]) => start.startsWith(signature))?.[1];
        if (kind) throw new Refusal(`${path} is ${kind}. ${wanted}`);
        first = false;
      }
      if (chunk.includes(0)) throw new Refusal(`${path} is not text: it holds NUL bytes. ${wanted}`);
      hash.update(chunk);
      blank = decoder.decode(chunk, { stream: true }).trim() === '' && blank;
    }
    decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) {
      throw new Refusal(`${path} is not UTF-8 text: line ${await firstBadLine(path)} cannot be read. ${wanted}`);
    }
    if (systemCode(error) === 'EACCES')
      throw new Refusal(`${path} may not be read. Give this user the right to read it.`);
    throw error;
  }
  if (blank) throw new Refusal(`${path} is empty. ${wanted}`);
  return { path, size, digest: hash.digest('hex') };
}
