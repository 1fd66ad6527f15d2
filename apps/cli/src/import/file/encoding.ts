import { isAscii, isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import iconv from 'iconv-lite';
import { Refusal } from '../../errors.js';

/** What an import reads, to end the sentence that says what else was found. */
export const wanted = 'Import wants delimited text (CSV) with a header, or NDJSON.';

/** The encodings that text may be in. */
export const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];

/** Turns bytes that come in pieces into text; a byte order mark is left out. */
export interface Decoder {
  write(bytes: Buffer): string;
  end(): string;
}

export function decoderOf(encoding: Encoding): Decoder {
  const decoder = iconv.getDecoder(encoding, { stripBOM: true });
  return { write: (bytes) => decoder.write(bytes), end: () => decoder.end() ?? '' };
}

/** The encoding that the first bytes of a file declare. */
export function declaredEncoding(start: Buffer): Encoding | undefined {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf ? 'utf-8' : undefined;
}

/** Bytes that Windows-1252 gives no character to. */
const unassigned = /[\u0081\u008d\u008f\u0090\u009d]/;

/** The lines of a file as bytes, with their numbers; a very long one in pieces. */
async function* byteLines(path: string): AsyncGenerator<{ line: number; bytes: Buffer }> {
  const longest = 1_048_576;
  let rest: Buffer = Buffer.alloc(0);
  let line = 1;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let all: Buffer = Buffer.concat([rest, chunk]);
    for (let end = all.indexOf(10); end !== -1; end = all.indexOf(10)) {
      yield { line, bytes: all.subarray(0, end) };
      all = all.subarray(end + 1);
      line += 1;
    }
    if (all.length > longest) {
      yield { line, bytes: all };
      all = Buffer.alloc(0);
    }
    rest = all;
  }
  yield { line, bytes: rest };
}

/** Whether bytes are UTF-8 but for a character at their end that is not whole. */
const endsInCharacter = (bytes: Buffer): boolean =>
  [1, 2, 3].some((length) => length <= bytes.length && isUtf8(bytes.subarray(0, bytes.length - length)));

/**
 * What text that is not whole UTF-8 is: Windows-1252, unless other lines are UTF-8 or the bytes are no text.
 * @returns `cut` when it is UTF-8 that ends in the middle of a character
 * @throws Refusal that names the line which cannot be read
 */
export async function otherEncoding(path: string): Promise<Encoding | 'cut'> {
  let utf8: number | undefined;
  const others: number[] = [];
  let last: Buffer = Buffer.alloc(0);
  for await (const { line, bytes } of byteLines(path)) {
    last = bytes;
    if (isAscii(bytes)) continue;
    if (isUtf8(bytes)) {
      utf8 ??= line;
      continue;
    }
    if (others.length < 2) others.push(line);
    if (unassigned.test(bytes.toString('latin1'))) {
      throw new Refusal(`${path} is not text: line ${line} holds bytes that no character has. ${wanted}`);
    }
  }
  if (others.length === 1 && !isUtf8(last) && endsInCharacter(last)) return 'cut';
  if (utf8 === undefined) return 'windows-1252';
  throw new Refusal(
    `${path} mixes encodings: line ${utf8} is UTF-8, line ${others[0]} is not. Save it anew in UTF-8, or say what it is with --encoding.`,
  );
}
