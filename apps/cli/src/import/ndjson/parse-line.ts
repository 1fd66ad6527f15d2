import type { SourceRecord } from '../source-record.js';

const tokens = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const longNumber = /^-?\d{16,}$/;

/** Puts whole numbers that JavaScript would round between quotes: ids of 18 digits are common. */
const keepLongNumbers = (json: string): string =>
  /\d{16}/.test(json) ? json.replace(tokens, (token) => (longNumber.test(token) ? `"${token}"` : token)) : json;

const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/** An object in an object gives cells named "outer.inner"; lists stay JSON. */
function* cellsOf(object: object, prefix = ''): Generator<[name: string, cell: string]> {
  for (const [name, value] of Object.entries(object)) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      yield* cellsOf(value, `${prefix}${name}.`);
    else yield [`${prefix}${name}`, textOf(value)];
  }
}

function parse(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(keepLongNumbers(text));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Reads one line of NDJSON, an object; every value becomes text, as if it had stood in a cell. */
export function parseLine(text: string, place: Pick<SourceRecord, 'line' | 'originalLine' | 'openEnd'>): SourceRecord {
  if (text.trim() === '') return { ...place, text, cells: [''] };
  const object = parse(text);
  if (!object) {
    return { ...place, text, cells: [], broken: { code: 'BROKEN_JSON', reason: 'The line is not one JSON object.' } };
  }
  const entries = [...cellsOf(object)];
  return { ...place, text, names: entries.map(([name]) => name), cells: entries.map(([, cell]) => cell) };
}
