import type { Reject } from './read-rejects.js';

/** A spreadsheet would run text that begins so; an apostrophe in front keeps it text. */
const safe = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${safe(text).replaceAll('"', '""')}"` : safe(text));
const line = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

/** Refused rows as a CSV file. */
export const rejectsCsv = (rejects: readonly Reject[]): string =>
  [
    line(['line', 'column', 'code', 'reason']),
    ...rejects.map((reject) => line([String(reject.line), reject.column ?? '', reject.code, reject.reason ?? ''])),
  ].join('');
