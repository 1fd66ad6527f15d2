import type { EntityManager } from 'typeorm';
import { entityOf } from '../schema/entity.js';
import type { StoredRow } from '../schema/table.js';
import { rowProblems } from '../schema/validate.js';
import type { CatenaDataSource, WriteTransaction } from '../source/data-source.js';
import { DatabaseError } from '../source/errors.js';
import { dataTables, type Tables, tables } from '../tables/index.js';

export type Company = Omit<StoredRow<Tables['company']>, 'id' | 'singleton'>;

/** What may be set; what is left out keeps its value. */
export interface CompanySettings extends Partial<Omit<Company, 'name' | 'currency' | 'timeZone' | 'locale'>> {
  readonly name: string;
  /** ISO 4217, for example EUR. */
  readonly currency: string;
  /** IANA, for example Europe/Rome. */
  readonly timeZone: string;
  /** BCP 47, for example it-IT. */
  readonly locale: string;
  /** Days that are holidays. */
  readonly holidays?: readonly number[];
}

/** The company whose data this is; null while none has been set. */
export async function readCompany(manager: EntityManager): Promise<Company | null> {
  const row = await manager.getRepository(entityOf('company')).findOneBy({ singleton: 1 });
  if (!row) return null;
  const { id: _id, singleton: _singleton, ...company } = row;
  return company;
}

/** @throws DatabaseError COMPANY_MISSING */
export async function requireCompany(dataSource: CatenaDataSource): Promise<Company> {
  const company = await dataSource.read(readCompany);
  if (company) return company;
  throw new DatabaseError(
    'COMPANY_MISSING',
    'The database does not know its company yet. Seed it, or name the company with the first import.',
  );
}

const isKnown = (test: () => unknown): boolean => {
  try {
    return test() !== undefined;
  } catch {
    return false;
  }
};

/** @throws DatabaseError BAD_SETTING */
function refuseUnknown(settings: CompanySettings): void {
  const { currency, timeZone, locale, holidays: _holidays, ...others } = settings;
  const known = [
    ['a currency', 'EUR', currency, Intl.supportedValuesOf('currency').includes(currency)],
    // Zones are known in any case; one way of writing it keeps two databases comparable.
    [
      'a time zone',
      'Europe/Rome',
      timeZone,
      /^(UTC|[A-Z][A-Za-z_]+\/.+)$/.test(timeZone) && isKnown(() => new Intl.DateTimeFormat('en', { timeZone })),
    ],
    ['a locale', 'it-IT', locale, isKnown(() => new Intl.Locale(locale))],
  ] as const;
  for (const [what, example, value, right] of known) {
    if (!right) throw new DatabaseError('BAD_SETTING', `"${value}" is not ${what}. Use one such as ${example}.`);
  }
  const [problem] = rowProblems(tables.company, { singleton: 1, currency, timeZone, locale, ...others });
  if (problem) throw new DatabaseError('BAD_SETTING', `The company cannot be set: ${problem.reason}`);
}

async function hasFacts(manager: EntityManager): Promise<boolean> {
  const anyRow = Object.keys(dataTables).map((table) => `EXISTS (SELECT 1 FROM "${table}")`);
  const [row] = await manager.query<{ facts: boolean | number }[]>(`SELECT ${anyRow.join(' OR ')} AS "facts"`);
  return Boolean(row?.facts);
}

/**
 * Sets the company. Currency and time zone are fixed once there are facts, because amounts and local days
 * were written in them.
 * @throws DatabaseError COMPANY_LOCKED or BAD_SETTING
 */
export async function setCompany({ manager }: WriteTransaction, settings: CompanySettings): Promise<Company> {
  refuseUnknown(settings);
  const { holidays, ...values } = settings;
  const known = await readCompany(manager);
  if (
    known &&
    (known.currency !== settings.currency || known.timeZone !== settings.timeZone) &&
    (await hasFacts(manager))
  ) {
    throw new DatabaseError(
      'COMPANY_LOCKED',
      `The data is kept in ${known.currency} and ${known.timeZone}; neither can change once there are facts. Use another database for ${settings.currency} and ${settings.timeZone}.`,
    );
  }
  const company: Company = {
    dataFrom: null,
    dataUntil: null,
    world: null,
    worldSeed: null,
    ...known,
    ...values,
  };
  const repository = manager.getRepository(entityOf('company'));
  if (known) await repository.update({ singleton: 1 }, company);
  else await repository.insert({ singleton: 1, ...company });
  if (holidays) {
    await manager.query('UPDATE "calendar" SET "holiday" = false WHERE "holiday"');
    if (holidays.length > 0) {
      await manager.query(`UPDATE "calendar" SET "holiday" = true WHERE "day" IN (${holidays.map(Number).join(', ')})`);
    }
  }
  return company;
}
