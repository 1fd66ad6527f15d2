import { type FileHandle, open, rm } from 'node:fs/promises';
import { rejectLine, rejectsFileStart } from '@catena/database';
import { Refusal } from '../errors.js';
import type { RejectedRow } from './rejected-row.js';
import type { SourceRecord } from './source-record.js';

const firstLine = rejectsFileStart();

/** The file that rejected rows go to; it comes into being with the first of them. */
export class RejectFile {
  #handle: FileHandle | undefined;
  #first: RejectedRow | undefined;

  /**
   * @param source name of the file that is imported
   * @param header its header, where it has one: with it the rejects can be mended and imported
   */
  constructor(
    readonly path: string,
    readonly source: string,
    readonly header: SourceRecord | undefined,
  ) {}

  /** Removes what an earlier run of this file left: it would speak of rows that may be right by now. */
  async begin(): Promise<void> {
    if ((await this.#opening()) === firstLine) await rm(this.path);
  }

  /** What a file of that name begins with; nothing where there is none. */
  async #opening(): Promise<string> {
    const handle = await open(this.path).catch(() => undefined);
    if (!handle) return '';
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(firstLine.length), 0, firstLine.length, 0);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await handle.close();
    }
  }

  async write(rejected: readonly RejectedRow[]): Promise<void> {
    if (rejected.length === 0) return;
    this.#first ??= rejected[0];
    this.#handle ??= await this.#create();
    const lines = rejected.map(({ record, ...why }) =>
      rejectLine(this.source, { ...why, line: record.line, original: record.text }),
    );
    await this.#handle.write(lines.join(''));
  }

  async #create(): Promise<FileHandle> {
    try {
      const handle = await open(this.path, 'w');
      await handle.write(rejectsFileStart(this.header && { source: this.source, ...this.header }));
      return handle;
    } catch (error) {
      throw new Refusal(
        `Rows were rejected and ${this.path} cannot be written: ${error instanceof Error ? error.message : String(error)}. Name another file with --rejects.`,
        { cause: error },
      );
    }
  }

  /** The first row that was rejected, in words. */
  get example(): string {
    return this.#first ? `line ${this.#first.record.line}: ${this.#first.reason}` : '';
  }

  async close(): Promise<void> {
    await this.#handle?.close();
  }
}
