/** What stands at a place of a CSV text; `next` is where the following record begins. */
export type Scan =
  | { readonly kind: 'record'; readonly cells: readonly string[]; readonly next: number }
  | { readonly kind: 'broken'; readonly reason: string }
  /** More text is needed to tell. */
  | { readonly kind: 'incomplete' };

const incomplete: Scan = { kind: 'incomplete' };
const broken = (reason: string): Scan => ({ kind: 'broken', reason });
const plainCell = /[^",\r\n]*/y;

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

function quotedCell(text: string, start: number, final: boolean): Cell | Scan {
  let value = '';
  for (let from = start + 1; ; ) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return final ? broken('A quote is opened and never closed.') : incomplete;
    value += text.slice(from, quote);
    if (quote + 1 === text.length && !final) return incomplete;
    if (text[quote + 1] !== '"') return { value, end: quote + 1 };
    value += '"';
    from = quote + 2;
  }
}

function unquotedCell(text: string, start: number): Cell {
  plainCell.lastIndex = start;
  const value = plainCell.exec(text)?.[0] ?? '';
  return { value, end: start + value.length };
}

/**
 * Reads one record of comma-separated text (RFC 4180; CRLF, LF or CR).
 * @param final whether the text ends here, so that nothing can be incomplete
 */
export function scanRecord(text: string, start: number, final: boolean): Scan {
  const cells: string[] = [];
  for (let position = start; ; position += 1) {
    const quoted = text[position] === '"';
    const cell = quoted ? quotedCell(text, position, final) : unquotedCell(text, position);
    if ('kind' in cell) return cell;
    cells.push(cell.value);
    position = cell.end;
    if (text[position] === ',') continue;
    if (position === text.length && !final) return incomplete;
    if (position < text.length && text[position] !== '\r' && text[position] !== '\n') {
      return broken(
        quoted ? 'Text follows a closing quote.' : 'A quote stands inside a cell that does not begin with one.',
      );
    }
    const line = lineEnd(text, position, final);
    return line ? { kind: 'record', cells, next: line.next } : incomplete;
  }
}
