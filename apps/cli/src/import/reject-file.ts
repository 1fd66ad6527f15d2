import { type FileHandle, open, rm } from 'node:fs/promises';
import { Refusal } from '../errors.js';
import { csvLine } from '../rows/csv-line.js';
import { guard } from '../rows/guard.js';
import type { RejectedRow } from './rejected-row.js';
import { headerCode, rejectColumns } from './rejects-layout.js';
import type { SourceRecord } from './source-record.js';

const firstLine = csvLine(rejectColumns);

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
    const lines = rejected.map(({ record, column, code, reason }) =>
      csvLine([this.source, String(record.line), column ?? '', code, reason, guard(record.text)]),
    );
    await this.#handle.write(lines.join(''));
  }

  async #create(): Promise<FileHandle> {
    try {
      const handle = await open(this.path, 'w');
      await handle.write(firstLine);
      if (this.header) {
        const { line, text } = this.header;
        const note = 'The header of the original file. Keep this line; correct "original" below and import this file.';
        await handle.write(csvLine([this.source, String(line), '', headerCode, note, guard(text)]));
      }
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
