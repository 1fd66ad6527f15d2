import type { EntityManager } from 'typeorm';
import { entityOf } from '../schema/entity.js';
import type { StoredRow } from '../schema/table.js';
import type { CatenaDataSource, WriteTransaction } from '../source/data-source.js';
import { DatabaseError } from '../source/errors.js';
import type { Tables } from '../tables/index.js';

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

function refuseUnknown({ currency, timeZone, locale }: CompanySettings): void {
  const check = (what: string, example: string, value: string, test: () => unknown): void => {
    try {
      test();
    } catch {
      throw new DatabaseError('BAD_SETTING', `"${value}" is not ${what}. Use one such as ${example}.`);
    }
  };
  check('a time zone', 'Europe/Rome', timeZone, () => new Intl.DateTimeFormat('en', { timeZone }));
  check('a locale', 'it-IT', locale, () => new Intl.Locale(locale));
  check('a currency', 'EUR', currency, () => new Intl.NumberFormat('en', { style: 'currency', currency }));
}

async function hasFacts(manager: EntityManager): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    'SELECT 1 FROM "customer" UNION ALL SELECT 1 FROM "employee" UNION ALL SELECT 1 FROM "spending_entry" LIMIT 1',
  );
  return rows.length > 0;
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
