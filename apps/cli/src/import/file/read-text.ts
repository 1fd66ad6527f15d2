import { createReadStream } from 'node:fs';
import { decoderOf } from './encoding.js';
import type { InspectedFile } from './inspect-file.js';

/** The text of a file in pieces, with the bytes that have been read so far; a byte order mark is left out. */
export async function* readText(
  { path, encoding }: Pick<InspectedFile, 'path' | 'encoding'>,
  onBytes: (read: number) => void = () => undefined,
): AsyncGenerator<string> {
  const decoder = decoderOf(encoding);
  let bytes = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    onBytes(bytes);
    yield decoder.write(chunk);
  }
  yield decoder.end();
}

/** The first lines of a file, whole ones where it holds more. */
export async function readStart(file: Pick<InspectedFile, 'path' | 'encoding'>, length = 131_072): Promise<string> {
  let text = '';
  for await (const piece of readText(file)) {
    text += piece;
    if (text.length < length) continue;
    const end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
    return end === -1 ? text : text.slice(0, end + 1);
  }
  return text;
}
