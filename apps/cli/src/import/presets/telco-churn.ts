import type { Problem } from '@catena/database';
import { badValue } from '../plan.js';
import { isBlankText } from '../source-record.js';
import { minusMonths } from './minus-months.js';
import type { Preset } from './preset.js';

// In months: one human life.
const longestTenure = 1200;

/** Dollars with at most two decimals, in cents; undefined when it is something else. */
function cents(text: string): number | undefined {
  const match = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(text);
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : undefined;
}

/** The public telco churn sample: one customer a row, known by how long they stayed. */
export const telcoChurn: Preset = {
  name: 'telco-churn',
  about:
    'IBM\'s public telco churn sample: one person and one customer a row. The file has no dates: "tenure" is counted ' +
    'back in months from the day given by --as-of. Who churned ("left within the last month") ends on that day. ' +
    'The contract becomes the segment, the monthly charge the monthly value, both for the whole spell. ' +
    'The file has no names, so customers are called after their id. Nothing else is filled in.',
  company: { name: 'Telco (public sample)', currency: 'USD', timeZone: 'America/Los_Angeles', locale: 'en-US' },
  // Last day of the month before IBM published the file: who left in it left in a whole month.
  asOf: Date.UTC(2020, 4, 31) / 86_400_000,
  columns: ['customerID', 'tenure', 'Contract', 'MonthlyCharges', 'Churn'],
  writes: [
    ['person', ['externalId', 'kind']],
    ['customer', ['externalId', 'person', 'name', 'startedOn', 'endedOn']],
    ['customer_attribute', ['customer', 'validFrom', 'segment', 'monthlyValue']],
  ],
  convert(
    { customerID: id = '', tenure = '', Contract: contract = '', MonthlyCharges: charges = '', Churn: churn = '' },
    asOf,
  ) {
    const months = /^\d{1,4}$/.test(tenure) ? Number(tenure) : Number.NaN;
    const monthlyValue = cents(charges);
    const problems: Problem[] = [];
    if (isBlankText(id)) problems.push(badValue('customerID', 'is blank'));
    if (!(months <= longestTenure))
      problems.push(badValue('tenure', `is not a whole number of months up to ${longestTenure}`));
    if (isBlankText(contract)) problems.push(badValue('Contract', 'is blank'));
    if (monthlyValue === undefined) problems.push(badValue('MonthlyCharges', 'is not an amount such as 29.85'));
    if (churn !== 'Yes' && churn !== 'No') problems.push(badValue('Churn', 'is not Yes or No'));
    if (problems.length > 0) return { problems };
    const startedOn = minusMonths(asOf, months);
    return {
      rows: [
        { externalId: id, kind: 'PERSON' },
        { externalId: id, person: id, name: `Customer ${id}`, startedOn, endedOn: churn === 'Yes' ? asOf : null },
        { customer: id, validFrom: startedOn, segment: contract, monthlyValue },
      ],
    };
  },
};
