import { readSync, writeFileSync } from 'node:fs';

/** Bytes of a file from `start`, `end` not included. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const bufferSize = 1 << 20;

/** Copies stretches of one open file to the end of another, in order. */
export async function copyStretches(from: number, to: number, stretches: AsyncIterable<Stretch>): Promise<void> {
  const buffer = Buffer.alloc(bufferSize);
  let filled = 0;
  const flush = (): void => {
    writeFileSync(to, buffer.subarray(0, filled));
    filled = 0;
  };
  for await (const { start, end } of stretches) {
    for (let at = start; at < end; ) {
      const read = readSync(from, buffer, filled, Math.min(end - at, bufferSize - filled), at);
      if (read === 0) throw new Error(`A file ends at byte ${at}, before byte ${end} that was written to it.`);
      at += read;
      filled += read;
      if (filled === bufferSize) flush();
    }
  }
  flush();
}
