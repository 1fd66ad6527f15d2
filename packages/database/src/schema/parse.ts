import { parseDay } from '../time/day.js';
import type { Column } from './column.js';

export type Parsed = { readonly value: string | number | boolean } | { readonly reason: string };

const whole = /^[+-]?\d{1,16}$/;
const decimal = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?$/;
// Without a zone an instant would depend on where it is read.
const isoInstant = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

function parseInstant(text: string): Parsed {
  const instant =
    isoInstant.test(text) && parseDay(text.slice(0, 10)) !== undefined
      ? Date.parse(text.replace(' ', 'T'))
      : Number.NaN;
  return Number.isNaN(instant)
    ? { reason: 'is not an instant such as 2026-03-01T09:30:00Z or 2026-03-01T10:30:00+01:00' }
    : { value: instant };
}

function parseNumber(text: string, pattern: RegExp, wanted: string): Parsed {
  const value = pattern.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? { value } : { reason: `is not ${wanted}` };
}

/**
 * Reads the native text of a column: days as YYYY-MM-DD, instants as ISO 8601 with a zone, money in whole
 * minor units, flags as true or false, references as external ids.
 * @param text not blank; blank means null and is the caller's to know
 */
export function parseText({ type }: Column, text: string): Parsed {
  switch (type.kind) {
    case 'text':
    case 'ref':
    case 'enum':
      return { value: text };
    case 'instant':
      return parseInstant(text);
    case 'day': {
      const day = parseDay(text);
      return day === undefined ? { reason: 'is not a day written YYYY-MM-DD' } : { value: day };
    }
    case 'flag':
      if (text === 'true' || text === '1') return { value: true };
      if (text === 'false' || text === '0') return { value: false };
      return { reason: 'is not true or false' };
    case 'scale':
    case 'count':
      return parseNumber(text, whole, 'a whole number');
    case 'money':
      return parseNumber(text, whole, 'a whole number of minor units');
    case 'fraction':
    case 'number':
      return parseNumber(text, decimal, 'a number with a decimal point');
  }
}

/** Writes a value as `parseText` reads it; null as the empty text. */
export function formatText({ type }: Column, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (type.kind === 'instant') return new Date(Number(value)).toISOString();
  if (type.kind === 'day') return new Date(Number(value) * 86_400_000).toISOString().slice(0, 10);
  if (type.kind === 'flag') return value === true || value === 1 ? 'true' : 'false';
  return String(value);
}
