import { type CatenaDataSource, type Company, type CompanySettings, readCompany, setCompany } from '@catena/database';
import { Refusal, UsageError } from '../errors.js';

/** What the command line says about the company. */
export interface CompanyOptions {
  readonly company?: string;
  readonly currency?: string;
  readonly timeZone?: string;
  readonly locale?: string;
}

const defaultLocale = 'en-GB';

/** An import into the wrong database is found out by what it says of the company. */
function refuseOther(shown: string, known: Company, given: CompanyOptions): void {
  const pairs = [
    ['name', '--company', known.name, given.company],
    ['currency', '--currency', known.currency, given.currency],
    ['time zone', '--time-zone', known.timeZone, given.timeZone],
    ['locale', '--locale', known.locale, given.locale],
  ] as const;
  for (const [what, option, has, wants] of pairs) {
    if (wants === undefined || wants === has) continue;
    throw new Refusal(
      `The ${what} of the company in ${shown} is "${has}", this import says "${wants}". Use another database, or give ${option} "${has}" if that is right for the file.`,
    );
  }
}

function newSettings(given: CompanyOptions, preset: CompanySettings | undefined): CompanySettings {
  const name = given.company ?? preset?.name;
  const currency = given.currency ?? preset?.currency;
  const timeZone = given.timeZone ?? preset?.timeZone;
  if (name === undefined || currency === undefined || timeZone === undefined) {
    throw new UsageError(
      'The database does not know its company yet. Say with the first import whose data it is, for example: --company "Bottega Lontana" --currency EUR --time-zone Europe/Rome.',
    );
  }
  return { ...preset, name, currency, timeZone, locale: given.locale ?? preset?.locale ?? defaultLocale };
}

/**
 * The company that rows are imported into: the database's, or the one named with its first import.
 * @param preset company of a mapping or an exported folder; its amounts are in that currency unless the command line says another
 * @throws Refusal when the database is another company's, UsageError when nothing says whose it is
 */
export async function settleCompany(
  dataSource: CatenaDataSource,
  given: CompanyOptions,
  preset: CompanySettings | undefined,
): Promise<Company> {
  const known = await dataSource.read(readCompany);
  if (known) {
    refuseOther(dataSource.shown, known, { ...given, currency: given.currency ?? preset?.currency });
    return known;
  }
  const settings = newSettings(given, preset);
  return dataSource.write((transaction) => setCompany(transaction, settings));
}
