import type { Column } from '@catena/database';
import { Refusal } from '../../errors.js';
import { isBlankText } from '../source-record.js';
import { type DateFormat, dateFormat } from './date-format.js';
import type { Decimal } from './number-text.js';

/** What the cells of one column say, for what a person must decide. */
export interface ColumnSample {
  /** Its name in the file. */
  readonly name: string;
  readonly column: Column;
  readonly cells: readonly string[];
}

const numeric = new Set(['fraction', 'number']);
const commas = /^[+-]?\d+,\d+$/;
const thousands = /^[+-]?\d{1,3},\d{3}$/;
const points = /^[+-]?\d*\.\d+$/;

/**
 * What stands before decimals, as the sample shows.
 * @throws Refusal that asks, where 1,234 may be a little more than one or a thousand
 */
export function detectDecimal(samples: readonly ColumnSample[]): Decimal {
  const cells = samples
    .filter(({ column }) => numeric.has(column.type.kind))
    .flatMap((sample) => sample.cells.map((cell) => ({ cell: cell.trim(), name: sample.name })));
  const first = cells.find(({ cell }) => commas.test(cell));
  if (!first || cells.some(({ cell }) => points.test(cell) && !/^\d{1,3}(\.\d{3})+$/.test(cell))) return 'point';
  if (cells.some(({ cell }) => commas.test(cell) && !thousands.test(cell))) return 'comma';
  throw new Refusal(
    `The column "${first.name}" holds numbers such as ${first.cell}, whose comma may stand before decimals or between thousands. If it stands before decimals, say --decimal comma; otherwise remove it from the file.`,
  );
}

const dateLike = /^(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})(?:[ T](\d{1,2}):(\d{2})(:\d{2})?(\.\d+)?)?$/;

/** The ways in which most of these texts may be written; more than one is a question. */
export function possibleFormats(texts: readonly string[]): DateFormat[] {
  const shape = dateLike.exec(texts[0] ?? '');
  if (!shape) return [];
  const [, first = '', sign, , , hour, , seconds, fraction] = shape;
  const short = texts.some((text) => /(^|\D)\d(\D|$)/.test(text.split(/[ T]/)[0] ?? ''));
  const [day, month] = short ? ['D', 'M'] : ['DD', 'MM'];
  const dates =
    first.length === 4
      ? [`YYYY${sign}${month}${sign}${day}`]
      : [`${day}${sign}${month}${sign}YYYY`, `${month}${sign}${day}${sign}YYYY`];
  const separator = texts[0]?.includes('T') ? 'T' : ' ';
  const shortHour = texts.some((text) => /[ T]\d:/.test(text));
  const time =
    hour === undefined
      ? ''
      : `${separator}${shortHour ? 'H' : 'HH'}:mm${seconds ? ':ss' : ''}${fraction ? '.SSS' : ''}`;
  return dates.flatMap((date) => {
    const format = dateFormat(`${date}${time}`);
    const read = texts.filter((text) => format?.parse(text)).length;
    return format && read * 2 >= texts.length ? [format] : [];
  });
}

/**
 * Dates are read only as they were declared. Where a column's dates are written in another way, the person is asked.
 * @throws Refusal with the question and its possible answers
 */
export function askForDates(
  samples: readonly ColumnSample[],
  understands: (sample: ColumnSample, cell: string) => boolean,
) {
  for (const sample of samples) {
    const { kind } = sample.column.type;
    if (kind !== 'day' && kind !== 'instant') continue;
    const others = sample.cells
      .map((cell) => cell.trim())
      .filter((cell) => !isBlankText(cell) && !understands(sample, cell));
    const filled = sample.cells.filter((cell) => !isBlankText(cell)).length;
    const likely = others.filter((cell) => dateLike.test(cell));
    const options = possibleFormats(likely).map(({ text }) => `--date-format "${text}"`);
    // A few odd cells are bad rows; a column full of them is written in another way.
    if (options.length === 0 || likely.length * 2 < filled) continue;
    const question =
      options.length > 1 ? 'which may be day or month first. Say which' : 'and dates are read as declared only. Say';
    throw new Refusal(
      `The column "${sample.name}" holds dates such as ${likely[0]}, ${question}: ${options.join(' or ')}.`,
    );
  }
}
