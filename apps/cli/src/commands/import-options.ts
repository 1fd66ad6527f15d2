import { parseDay } from '@catena/database';
import { InvalidArgumentError } from 'commander';
import { UsageError } from '../errors.js';
import { delimiters } from '../import/csv/dialect.js';
import { presetNames, readPreset } from '../import/mapping/presets.js';
import { type MappingFile, readMapping } from '../import/mapping/read-mapping.js';
import { type DateFormat, dateFormat, dateFormatHelp } from '../import/values/date-format.js';

/** A preset by its name, or a mapping by its file. */
export async function mappingNamed(text: string): Promise<MappingFile> {
  const preset = /^preset:(.*)$/.exec(text)?.[1];
  if (preset === undefined) return readMapping(text);
  if (presetNames.includes(preset)) return readPreset(preset);
  throw new UsageError(
    `There is no preset "${preset}". There are ${presetNames.map((name) => `preset:${name}`).join(', ')}.`,
  );
}

export function delimiterNamed(text: string): string {
  const delimiter = delimiters[text] ?? text;
  if ([...delimiter].length === 1 && !/["\r\n]/.test(delimiter)) return delimiter;
  throw new InvalidArgumentError(`It must be one character, or one of ${Object.keys(delimiters).join(', ')}.`);
}

export function addDateFormat(text: string, before: readonly DateFormat[] = []): readonly DateFormat[] {
  const format = dateFormat(text);
  if (!format) throw new InvalidArgumentError(dateFormatHelp);
  return [...before, format];
}

export function dayNamed(text: string): number {
  const day = parseDay(text);
  if (day === undefined) throw new InvalidArgumentError('It must be a day written YYYY-MM-DD.');
  return day;
}
