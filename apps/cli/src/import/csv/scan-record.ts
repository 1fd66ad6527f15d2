import type { Dialect } from './dialect.js';

/** What stands at a place of a CSV text: a record ends at `end`, and the following one begins at `next`. */
export type Scan =
  | { readonly kind: 'record'; readonly cells: readonly string[]; readonly end: number; readonly next: number }
  | { readonly kind: 'broken'; readonly reason: string }
  /** More text is needed to tell. */
  | { readonly kind: 'incomplete' };

const incomplete: Scan = { kind: 'incomplete' };
const broken = (reason: string): Scan => ({ kind: 'broken', reason });

/** Where the line that holds a place ends and the next begins; undefined when that is not known yet. */
export function lineEnd(text: string, from: number, final: boolean): { end: number; next: number } | undefined {
  const breaks = /\r\n?|\n/g;
  breaks.lastIndex = from;
  const found = breaks.exec(text);
  if (!found) return final ? { end: text.length, next: text.length } : undefined;
  const next = found.index + found[0].length;
  // A CR at the very end may be half of a CRLF.
  if (found[0] === '\r' && next === text.length && !final) return undefined;
  return { end: found.index, next };
}

interface Cell {
  readonly value: string;
  readonly end: number;
}

function quotedCell(text: string, start: number, final: boolean, quote: string): Cell | Scan {
  let value = '';
  for (let from = start + 1; ; ) {
    const at = text.indexOf(quote, from);
    if (at === -1) return final ? broken('A quote is opened and never closed.') : incomplete;
    value += text.slice(from, at);
    if (at + 1 === text.length && !final) return incomplete;
    if (text[at + 1] !== quote) return { value, end: at + 1 };
    value += quote;
    from = at + 2;
  }
}

function unquotedCell(text: string, start: number, { delimiter, quote }: Dialect): Cell {
  let end = start;
  for (; end < text.length; end += 1) {
    const sign = text[end];
    if (sign === delimiter || sign === '\n' || sign === '\r' || sign === quote) break;
  }
  return { value: text.slice(start, end), end };
}

/** A line without quotes needs no scanning; undefined where there is one, or the line has no plain end. */
function plainRecord(text: string, start: number, { delimiter, quote }: Dialect): Scan | undefined {
  const lineBreak = text.indexOf('\n', start);
  if (lineBreak === -1) return undefined;
  const end = lineBreak > start && text[lineBreak - 1] === '\r' ? lineBreak - 1 : lineBreak;
  const line = text.slice(start, end);
  if (line.includes(quote) || line.includes('\r')) return undefined;
  return { kind: 'record', cells: line.split(delimiter), end, next: lineBreak + 1 };
}

/**
 * Reads one record of delimited text (RFC 4180 with any delimiter and quote; CRLF, LF or CR).
 * @param final whether the text ends here, so that nothing can be incomplete
 */
export function scanRecord(text: string, start: number, final: boolean, dialect: Dialect): Scan {
  const plain = plainRecord(text, start, dialect);
  if (plain) return plain;
  const cells: string[] = [];
  for (let position = start; ; position += 1) {
    const quoted = text[position] === dialect.quote;
    const cell = quoted ? quotedCell(text, position, final, dialect.quote) : unquotedCell(text, position, dialect);
    if ('kind' in cell) return cell;
    cells.push(cell.value);
    position = cell.end;
    if (text[position] === dialect.delimiter) continue;
    if (position === text.length && !final) return incomplete;
    if (position < text.length && text[position] !== '\r' && text[position] !== '\n') {
      return broken(
        quoted ? 'Text follows a closing quote.' : 'A quote stands inside a cell that does not begin with one.',
      );
    }
    const line = lineEnd(text, position, final);
    return line ? { kind: 'record', cells, ...line } : incomplete;
  }
}
