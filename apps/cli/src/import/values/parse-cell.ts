import { type Column, type Company, LocalClock, type Parsed, parseText } from '@catena/database';
import { type DateFormat, instantOn } from './date-format.js';
import { type Decimal, plainNumber } from './number-text.js';

/** How the cells of a file write numbers and dates. */
export interface CellStyle {
  readonly decimal: Decimal;
  /** Ways of writing dates that were declared; ISO 8601 is always understood. */
  readonly dateFormats: readonly DateFormat[];
}

/** What reading depends on that the company, not the file, says. */
export interface Locality {
  /** The clock that local times are read on. */
  readonly clock: LocalClock;
  /** Decimals of the currency. */
  readonly digits: number;
}

export const localityOf = ({ timeZone, currency }: Pick<Company, 'timeZone' | 'currency'>): Locality => ({
  clock: new LocalClock(timeZone),
  digits: new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2,
});

const formats = (style: CellStyle, withTime: boolean): readonly DateFormat[] =>
  style.dateFormats.filter(({ hasTime }) => hasTime || !withTime);

function parseDate(column: Column, text: string, style: CellStyle, { clock }: Locality): Parsed {
  const isInstant = column.type.kind === 'instant';
  for (const format of formats(style, isInstant)) {
    const found = format.parse(text);
    if (found) return { value: isInstant ? instantOn(clock, found.day, found.time) : found.day };
  }
  const parsed = parseText(column, text);
  const declared = formats(style, isInstant).map((format) => format.text);
  if (!('reason' in parsed) || declared.length === 0) return parsed;
  return { reason: `${parsed.reason}, nor a date written ${declared.join(' or ')}` };
}

/**
 * Reads the text of a cell for a column, in the style of its file.
 * @param text not blank
 */
export function parseCell(column: Column, text: string, style: CellStyle, locality: Locality): Parsed {
  switch (column.type.kind) {
    case 'day':
    case 'instant':
      return parseDate(column, text.trim(), style, locality);
    case 'fraction':
    case 'number':
    case 'money':
    case 'scale':
    case 'count': {
      const plain = plainNumber(text.trim(), style.decimal);
      return plain === undefined ? { reason: 'is not a number with a decimal comma' } : parseText(column, plain);
    }
    case 'flag':
      return parseText(column, text.trim().toLowerCase());
    case 'enum':
      return parseText(column, text.trim());
    default:
      return parseText(column, text);
  }
}
