import { type FileHandle, open, readFile, rm } from 'node:fs/promises';
import { Refusal } from '../errors.js';
import type { RejectedRow } from './rejected-row.js';

const columns = ['file', 'line', 'column', 'code', 'reason', 'original'];

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const csvLine = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\n`;

/** The file that rejected rows go to; it comes into being with the first of them. */
export class RejectFile {
  #handle: FileHandle | undefined;

  /** @param source name of the file that is imported */
  constructor(
    readonly path: string,
    readonly source: string,
  ) {}

  /** Removes what an earlier run of this file left: it would speak of rows that may be right by now. */
  async begin(): Promise<void> {
    const opening = await readFile(this.path, { encoding: 'utf8' }).catch(() => '');
    if (opening.startsWith(csvLine(columns))) await rm(this.path);
  }

  async write(rejected: readonly RejectedRow[]): Promise<void> {
    if (rejected.length === 0) return;
    this.#handle ??= await this.#create();
    const lines = rejected.map(({ record, column, code, reason }) =>
      csvLine([this.source, String(record.line), column ?? '', code, reason, record.text]),
    );
    await this.#handle.write(lines.join(''));
  }

  async #create(): Promise<FileHandle> {
    try {
      const handle = await open(this.path, 'w');
      await handle.write(csvLine(columns));
      return handle;
    } catch (error) {
      throw new Refusal(
        `Rows were rejected and ${this.path} cannot be written: ${error instanceof Error ? error.message : String(error)}. Name another file with --rejects.`,
        { cause: error },
      );
    }
  }

  async close(): Promise<void> {
    await this.#handle?.close();
  }
}
