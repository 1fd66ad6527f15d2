import { readFile } from 'node:fs/promises';
import { ask, type CompanySettings, formatDay, parseDay, readCompany } from '@catena/database';
import { Refusal, systemCode } from '../errors.js';

type Manager = Parameters<typeof readCompany>[0];

/** What an export says of its company, beside the tables. */
export const companyFileName = 'company.json';

const textOfDay = (day: number | null | undefined): string | null => (day == null ? null : formatDay(day));

/** What {@link readCompanyFile} reads. */
export function companyFileText({ dataFrom, dataUntil, holidays = [], ...others }: CompanySettings): string {
  const days = { dataFrom: textOfDay(dataFrom), dataUntil: textOfDay(dataUntil), holidays: holidays.map(formatDay) };
  return `${JSON.stringify({ ...others, ...days }, null, 2)}\n`;
}

/** The company with its holidays as JSON; undefined when there is none. */
export async function companyText(manager: Manager): Promise<string | undefined> {
  const company = await readCompany(manager);
  if (!company) return undefined;
  const holidays = await ask<{ day: number }>(manager, 'SELECT "day" FROM "calendar" WHERE "holiday" ORDER BY "day"');
  return companyFileText({ ...company, holidays: holidays.map(({ day }) => day) });
}

const isText = (value: unknown): value is string => typeof value === 'string';

/**
 * The company that an exported folder names; undefined when it names none.
 * @throws Refusal when the file cannot be read
 */
export async function readCompanyFile(path: string): Promise<CompanySettings | undefined> {
  let found: unknown;
  try {
    found = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw new Refusal(`${path} cannot be read as JSON. Export again, or name the company with --company.`);
  }
  const said: Readonly<Record<string, unknown>> = typeof found === 'object' && found !== null ? { ...found } : {};
  const dayOf = (value: unknown): number | undefined => (isText(value) ? parseDay(value) : undefined);
  const { name, currency, timeZone, locale, world, worldSeed, holidays } = said;
  if (!isText(name) || !isText(currency) || !isText(timeZone) || !isText(locale))
    throw new Refusal(
      `${path} lacks name, currency, timeZone or locale. Export again, or name the company with --company.`,
    );
  return {
    name,
    currency,
    timeZone,
    locale,
    dataFrom: dayOf(said.dataFrom) ?? null,
    dataUntil: dayOf(said.dataUntil) ?? null,
    world: isText(world) ? world : null,
    worldSeed: isText(worldSeed) ? worldSeed : null,
    holidays: Array.isArray(holidays) ? holidays.flatMap((day) => dayOf(day) ?? []) : [],
  };
}
