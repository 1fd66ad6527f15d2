import type { SourceRecord } from '../source-record.js';
import { readText } from './read-records.js';

/** How the cells of a file are told apart. */
export interface Dialect {
  readonly delimiter: string;
  readonly quote: string;
}

export const standardDialect: Dialect = { delimiter: ',', quote: '"' };

/** What may stand between cells, as people call it. */
export const delimiters: Readonly<Record<string, string>> = { comma: ',', semicolon: ';', tab: '\t', bar: '|' };

/** A spreadsheet may say on the first line what stands between cells. */
const announcement = /^sep=(.)\s*$/;

export const announcedDelimiter = ({ text }: SourceRecord): string | undefined => announcement.exec(text)?.[1];

/** Single quotes are quotes only in a file that has no double ones and puts whole cells between them. */
function quoteOf(text: string): string {
  if (text.includes('"')) return '"';
  const quoted = text.match(/(^|[,;|\t\r\n])'[^'\r\n]*'(?=[,;|\t\r\n]|$)/g)?.length ?? 0;
  return quoted > 0 && quoted * 2 >= (text.match(/'/g)?.length ?? 0) / 2 ? "'" : '"';
}

/** How well a delimiter explains the text: the share of its rows that are as wide as the first, and how wide. */
function fit(text: string, dialect: Dialect): { readonly alike: number; readonly width: number } {
  const records = readText(text, dialect).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const width = records[0]?.cells.length ?? 0;
  const alike = records.filter(({ cells }) => cells.length === width).length / Math.max(1, records.length);
  return { alike, width };
}

/**
 * Recognises the dialect of a text by its first rows: the delimiter that cuts them into equally many cells.
 * @param text whole lines
 */
export function detectDialect(text: string): Dialect {
  const quote = quoteOf(text);
  let best: Dialect = { ...standardDialect, quote };
  let bestScore = 0;
  for (const delimiter of Object.values(delimiters)) {
    const { alike, width } = fit(text, { delimiter, quote });
    const score = width > 1 ? alike * (1 + width / 1000) : 0;
    if (score <= bestScore) continue;
    best = { delimiter, quote };
    bestScore = score;
  }
  return best;
}
