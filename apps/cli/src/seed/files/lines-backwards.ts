import type { FileHandle } from 'node:fs/promises';

const newline = 0x0a;

/** The lines of a file whose last line is ended, from the last to the first. */
export async function* linesBackwards(file: FileHandle, chunk = 1 << 20): AsyncGenerator<string> {
  let { size: left } = await file.stat();
  let later = Buffer.alloc(0);
  while (left > 0) {
    const length = Math.min(chunk, left);
    left -= length;
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, left);
    const known = Buffer.concat([buffer, later]);
    // What stands before the first line break may have begun in the chunk before.
    const whole = left === 0 ? 0 : known.indexOf(newline) + 1;
    const lines = known.subarray(whole).toString().split('\n');
    for (const line of lines.slice(0, -1).reverse()) yield line;
    later = known.subarray(0, whole);
  }
}
