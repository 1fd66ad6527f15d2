import { Refusal } from '../errors.js';
import type { SourceRecord } from './source-record.js';

export interface ExpectedHeader {
  /** Table or mapping, as people call it. */
  readonly what: string;
  readonly known: readonly string[];
  readonly required: readonly string[];
  /** Whether columns that are not known are left out, rather than refused. */
  readonly ignoreOthers: boolean;
}

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

/** Names are one when they differ in case, accents, spaces or signs between words only. */
export const plainName = (name: string): string => {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[\s_.\-\u00a0]+/g, '') || plain;
};

/** For each cell of a header the name that it means, undefined for one that is not known. */
export function matchHeader(cells: readonly string[], known: readonly string[]): (string | undefined)[] {
  const byPlainName = new Map(known.map((name) => [plainName(name), name]));
  return cells.map((cell) => byPlainName.get(plainName(cell)));
}

/** Where a title stands above the header, says on which line the header seems to be. */
function headerBelow(below: readonly SourceRecord[], expected: ExpectedHeader): string {
  const found = below
    .slice(0, 20)
    .find(({ cells }) => expected.required.every((name) => matchHeader(cells, expected.known).includes(name)));
  return found ? ` The header seems to stand on line ${found.line}: remove the lines before it.` : '';
}

/**
 * Recognises the columns of a file by its header.
 * @param below first rows of the file, to tell where the header may be instead
 * @returns for each cell the column that it names, undefined for one that is left out
 * @throws Refusal that names what was found and what is expected
 */
export function readHeader(
  file: string,
  cells: readonly string[],
  expected: ExpectedHeader,
  below: readonly SourceRecord[] = [],
): (string | undefined)[] {
  const found = matchHeader(cells, expected.known);
  if (found.every((name) => name === undefined)) {
    const start = cells.slice(0, 4).join(',').slice(0, 80);
    throw new Refusal(
      `The first line of ${file} is not a header of ${expected.what}; it begins with "${start}".${headerBelow(below, expected)} Expected columns: ${expected.known.join(', ')}.`,
    );
  }
  const twice = found.filter((name, index) => name !== undefined && found.indexOf(name) < index);
  if (twice[0] !== undefined)
    throw new Refusal(`The header of ${file} names ${quoted([twice[0]])} twice. Keep one of them.`);
  const unknown = cells.filter((_cell, index) => found[index] === undefined);
  if (unknown.length > 0 && !expected.ignoreOthers) {
    throw new Refusal(
      `The header of ${file} names ${quoted(unknown)}, which ${expected.what} does not have. Its columns: ${expected.known.join(', ')}.`,
    );
  }
  const missing = expected.required.filter((name) => !found.includes(name));
  if (missing.length > 0)
    throw new Refusal(`The header of ${file} lacks ${quoted(missing)}, which ${expected.what} needs.`);
  return found;
}
