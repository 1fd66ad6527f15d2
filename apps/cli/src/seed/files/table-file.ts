import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { BitSet } from './bit-set.js';
import { copyStretches, type Stretch } from './copy-stretches.js';
import { linesBackwards } from './lines-backwards.js';

/** A row on its way into a file. */
export interface FileRow {
  /** Tells it from the other rows of its file; has no line break. */
  readonly key: string;
  /** As it stands in the file, line break included. */
  readonly text: string;
  /** It takes the place of a row with the same key that was written before. */
  readonly amends: boolean;
}

/**
 * A file that holds each key once, with its last text. Rows are written as they come, their keys in a file beside;
 * at the end the keys are read backwards to learn which rows were superseded, and the others are copied. In memory
 * stand one bit a row and, of the place that is read, the keys with a text before and one after it.
 */
export class TableFile {
  readonly #partPath: string;
  readonly #keysPath: string;
  readonly #part: number;
  readonly #keys: number;
  readonly #headerBytes: number;
  #rows = 0;
  #amended = 0;

  constructor(
    readonly path: string,
    header: string,
  ) {
    this.#partPath = `${path}.part`;
    this.#keysPath = `${path}.keys`;
    this.#part = openSync(this.#partPath, 'wx+');
    this.#keys = openSync(this.#keysPath, 'wx');
    this.#headerBytes = Buffer.byteLength(header);
    writeFileSync(this.#part, header);
  }

  write(rows: readonly FileRow[]): void {
    const keys = rows.map(({ key, text, amends }) => `${amends ? '+' : '-'}${Buffer.byteLength(text)} ${key}\n`);
    writeFileSync(this.#part, rows.map(({ text }) => text).join(''));
    writeFileSync(this.#keys, keys.join(''));
    this.#rows += rows.length;
    this.#amended += rows.filter(({ amends }) => amends).length;
  }

  /** Leaves the finished file. Answers its number of rows. */
  async finish(signal: AbortSignal): Promise<number> {
    if (this.#amended > 0) await this.#copyLast(signal);
    else renameSync(this.#partPath, this.path);
    return this.#rows - this.#amended;
  }

  /** Ends the writing, finished or not: what was only on the way is removed. */
  close(): void {
    closeSync(this.#part);
    closeSync(this.#keys);
    for (const path of [this.#partPath, this.#keysPath]) rmSync(path, { force: true });
  }

  async #copyLast(signal: AbortSignal): Promise<void> {
    const keys = await open(this.#keysPath);
    const finished = openSync(this.path, 'wx');
    try {
      const superseded = await this.#superseded(keys, signal);
      await copyStretches(this.#part, finished, this.#lastTexts(keys, superseded, signal));
    } finally {
      closeSync(finished);
      await keys.close();
    }
  }

  async #superseded(keys: FileHandle, signal: AbortSignal): Promise<BitSet> {
    const superseded = new BitSet(this.#rows);
    const amendedLater = new Set<string>();
    let row = this.#rows;
    for await (const line of linesBackwards(keys)) {
      signal.throwIfAborted();
      row -= 1;
      const key = line.slice(line.indexOf(' ') + 1);
      if (amendedLater.has(key)) superseded.add(row);
      if (line.startsWith('+')) amendedLater.add(key);
      else amendedLater.delete(key);
    }
    return superseded;
  }

  /** The header and the rows that were not superseded; neighbours are one stretch. */
  async *#lastTexts(keys: FileHandle, superseded: BitSet, signal: AbortSignal): AsyncGenerator<Stretch> {
    let start = 0;
    let end = this.#headerBytes;
    let row = 0;
    for await (const line of keys.readLines({ start: 0, autoClose: false })) {
      signal.throwIfAborted();
      const bytes = Number.parseInt(line.slice(1), 10);
      if (superseded.has(row)) {
        yield { start, end };
        start = end + bytes;
      }
      end += bytes;
      row += 1;
    }
    yield { start, end };
  }
}
