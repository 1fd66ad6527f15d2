import { Refusal } from '../errors.js';

export interface ExpectedHeader {
  /** Table or mapping, as people call it. */
  readonly what: string;
  readonly known: readonly string[];
  readonly required: readonly string[];
  /** Whether columns that are not known are left out, rather than refused. */
  readonly ignoreOthers: boolean;
}

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

/** A header in one piece was cut at another sign than the comma. */
function separatorHint(cells: readonly string[]): string {
  const [only = ''] = cells.length === 1 ? cells : [];
  const separator = [
    [';', 'semicolons'],
    ['\t', 'tabs'],
    ['|', 'bars'],
  ].find(([sign]) => sign && only.includes(sign));
  return separator ? ` Its cells seem to be separated by ${separator[1]}; import wants commas.` : '';
}

/**
 * Recognises the columns of a file by its header; upper and lower case do not matter.
 * @returns for each cell the column that it names, undefined for one that is left out
 * @throws Refusal that names what was found and what is expected
 */
export function readHeader(file: string, cells: readonly string[], expected: ExpectedHeader): (string | undefined)[] {
  const byLowerCase = new Map(expected.known.map((name) => [name.toLowerCase(), name]));
  const found = cells.map((cell) => byLowerCase.get(cell.trim().toLowerCase()));
  if (found.every((name) => name === undefined)) {
    const start = cells.slice(0, 4).join(',').slice(0, 80);
    throw new Refusal(
      `The first line of ${file} is not a header of ${expected.what}; it begins with "${start}".${separatorHint(cells)} Expected columns: ${expected.known.join(', ')}.`,
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
