import { type CompanySettings, DatabaseError, readCompany, setCompany, tables, valueProblem } from '@catena/database';
import type { RequestContext } from '../context.js';
import { noteChange } from '../write/audit-trail.js';
import { Refused, refuse, type UserError } from '../write/user-error.js';
import type { CompanyInput, CompanyPayload } from './company.args.js';

const required = ['name', 'currency', 'timeZone'] as const;
const written = [...required, 'locale'] as const;
const mostHolidays = 10_000;

const userError = (code: UserError['code'], name: string, message: string): UserError => ({
  code,
  field: ['input', name],
  message,
});

function problems(input: CompanyInput): UserError[] {
  const texts = written.flatMap((name) => {
    const value = input[name];
    const problem =
      value === undefined || value === null ? undefined : valueProblem(tables.company.columns[name], value);
    return problem ? [userError('BAD_VALUE', name, `"${name}" ${problem}.`)] : [];
  });
  const days = input.holidays ?? [];
  if (days.length <= mostHolidays) return texts;
  return [
    ...texts,
    userError('BAD_VALUE', 'holidays', `"holidays" has ${days.length} days; at most ${mostHolidays} are allowed.`),
  ];
}

/** What is to be set: what was sent over what is known. */
function settingsOf(input: CompanyInput, known: Partial<CompanySettings>): CompanySettings {
  const {
    name = '',
    currency = '',
    timeZone = '',
    locale = 'en-GB',
  } = {
    ...known,
    ...Object.fromEntries(written.flatMap((key) => (input[key] ? [[key, input[key]]] : []))),
  };
  const settings = { name, currency, timeZone, locale };
  refuse(
    required
      .filter((key) => settings[key] === '')
      .map((key) => userError('MISSING_VALUE', key, `"${key}" must be given: the company is not known yet.`)),
  );
  return { ...settings, ...(input.holidays ? { holidays: input.holidays } : {}) };
}

function asUserErrors(error: unknown): readonly UserError[] {
  if (error instanceof Refused) return error.userErrors;
  if (error instanceof DatabaseError && (error.code === 'BAD_SETTING' || error.code === 'COMPANY_LOCKED')) {
    const code = error.code === 'BAD_SETTING' ? 'BAD_VALUE' : error.code;
    return [{ code, field: ['input'], message: error.message }];
  }
  throw error;
}

/** Names the company, or changes what is known of it; written down as every change is. */
export async function nameCompany(context: RequestContext, input: CompanyInput): Promise<CompanyPayload> {
  try {
    refuse(problems(input));
    const company = await context.write(async (transaction) => {
      const known = await readCompany(transaction.manager);
      const settings = settingsOf(input, known ?? {});
      const set = await setCompany(transaction, settings);
      const before = known && Object.fromEntries(written.map((key) => [key, known[key]]));
      await noteChange(transaction, {
        at: Date.now(),
        actor: context.principal.name,
        action: 'setCompany',
        previous: before && JSON.stringify(before),
      });
      return set;
    });
    return { company, userErrors: [] };
  } catch (error) {
    return { company: null, userErrors: asUserErrors(error) };
  } finally {
    context.data.forget();
  }
}
