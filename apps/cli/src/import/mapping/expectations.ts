import type { Problem } from '@catena/database';
import { plainNumber } from '../values/number-text.js';
import type { Expectation, Mapping } from './mapping.js';

/** Code of a row that is not what the mapping expects of the file. */
export const unexpected = 'UNEXPECTED';

type Cell = (column: string) => string;

/** The columns that a mapping expects something of. */
export const columnsExpected = ({ expects = {} }: Mapping): string[] => [
  ...new Set(
    Object.entries(expects).flatMap(([column, { atMost }]) => (atMost === undefined ? [column] : [column, atMost])),
  ),
];

function wrong(text: string, { min, max, oneOf, atMost }: Expectation, number: (text: string) => number, cell: Cell) {
  if (oneOf && !oneOf.includes(text)) return `is not one of ${oneOf.join(', ')}`;
  if (min === undefined && max === undefined && atMost === undefined) return undefined;
  const value = number(text);
  if (Number.isNaN(value)) return 'is not a number';
  if (min !== undefined && value < min) return `is ${text}, and ${min} is the least`;
  if (max !== undefined && value > max) return `is ${text}, and ${max} is the most`;
  const limit = atMost === undefined ? Number.NaN : number(cell(atMost).trim());
  return value > limit ? `is ${text}, more than "${atMost}"` : undefined;
}

/** Looks for cells of a row that hold what their column never does. A blank cell, or one that is not there, may be. */
export function expectations({ expects = {}, file }: Mapping): (cell: Cell) => Problem[] {
  const entries = Object.entries(expects);
  const number = (text: string): number =>
    text === '' ? Number.NaN : Number(plainNumber(text, file?.decimal ?? 'point') ?? Number.NaN);
  return (cell) =>
    entries.flatMap(([column, expectation]): Problem[] => {
      const text = cell(column).trim();
      const reason = text === '' ? undefined : wrong(text, expectation, number, cell);
      return reason === undefined ? [] : [{ column, code: unexpected, reason: `"${column}" ${reason}.` }];
    });
}
