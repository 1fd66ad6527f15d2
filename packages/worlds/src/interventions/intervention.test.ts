import { expect, test } from 'vitest';
import {
  createWorld,
  type Intervention,
  type LeverName,
  leverNames,
  type WorldOptions,
  type WorldRow,
} from '../index.js';
import { collect, isCustomerFact } from '../testing/collect.js';
import { localDayOf } from '../time/rome-time.js';

const size = { customers: 400, months: 8, seed: 12 } as const;
const fromWeek = 10;

const webshop = (...interventions: Intervention[]) => createWorld({ profile: 'webshop', ...size, interventions });

/** Rows of each week as text. */
const weeksOf = (world: ReturnType<typeof webshop>): Map<number, string[]> => {
  const weeks = new Map<number, string[]>();
  for (const { week, rows } of world.batches()) {
    weeks.set(week, [...(weeks.get(week) ?? []), ...rows.map((row) => JSON.stringify(row))]);
  }
  return weeks;
};
const until = (weeks: Map<number, string[]>, end: number) => [...weeks].filter(([week]) => week < end);

const factual = webshop();
const factualWeeks = weeksOf(factual);

/** A setting of each lever that the company does not have of its own accord. */
const settings: Readonly<Record<LeverName, number>> = {
  failures: 0,
  incidents: 0,
  recovery: 0,
  notice: 1,
  talk: 0,
  budget: 0.6,
  places: 1.6,
  applicants: 0,
  coping: 1,
  learning: 0,
};

test.each(leverNames)('%s: not a byte differs before the week it is set in, and something does after it', (lever) => {
  const weeks = weeksOf(webshop({ lever, value: settings[lever], fromWeek }));
  expect(until(weeks, fromWeek)).toEqual(until(factualWeeks, fromWeek));
  expect([...weeks.values()].flat()).not.toEqual([...factualWeeks.values()].flat());
});

/** What became of the company after the lever, weeks of transition left out. */
function after(intervention?: Intervention) {
  const world = intervention ? webshop(intervention) : factual;
  const tables = collect(world);
  const planted = new Set(world.stories.map((story) => story.customer));
  const day = world.company.dataFrom + 7 * (fromWeek + 4);
  const later = <T extends { readonly customer: string }>(rows: readonly T[], at: (row: T) => number): T[] =>
    rows.filter((row) => !planted.has(row.customer) && localDayOf(at(row)) >= day);
  const failures = later(tables.service_failure, (row) => row.detectedAt);
  const recovered = new Set(tables.recovery.map((row) => row.failure));
  const agents = tables.employee.filter((row) => row.role === 'AGENT' && row.leftOn == null && row.hiredOn < day);
  const recent = failures.filter((row) => localDayOf(row.detectedAt) < world.company.dataUntil - 7);
  return {
    failures: failures.length,
    recovered: recent.filter((row) => recovered.has(row.externalId)).length / recent.length,
    exposures: later(tables.incident_exposure, (row) => row.exposedAt).length,
    told: tables.word_of_mouth.filter((row) => !planted.has(row.customer) && localDayOf(row.toldAt) >= day).length,
    untrained: agents.filter((row) => row.copingTrainedOn == null).length,
    candidates: tables.opportunity.filter((row) => row.kind === 'CANDIDATE' && row.openedOn >= day).length,
    budgets: tables.financial_month.filter((row) => row.month >= day).map((row) => row.serviceBudget),
  };
}

test('a lever does what it says, and nothing of the kind happens without it', () => {
  const usual = after();
  expect([usual.failures > 30, usual.exposures > 3, usual.told > 10, usual.untrained > 0]).toEqual(Array(4).fill(true));
  expect(usual.recovered).toBeGreaterThan(0.3);
  expect(usual.recovered).toBeLessThan(0.95);
  expect(after({ lever: 'failures', value: 0, fromWeek }).failures).toBe(0);
  expect(after({ lever: 'failures', value: 3, fromWeek }).failures).toBeGreaterThan(2 * usual.failures);
  expect(after({ lever: 'incidents', value: 0, fromWeek }).exposures).toBe(0);
  expect(after({ lever: 'recovery', value: 0, fromWeek }).recovered).toBe(0);
  expect(after({ lever: 'recovery', value: 1, fromWeek }).recovered).toBe(1);
  expect(after({ lever: 'talk', value: 0, fromWeek }).told).toBe(0);
  expect(after({ lever: 'coping', value: 1, fromWeek }).untrained).toBe(0);
  expect(after({ lever: 'applicants', value: 0, fromWeek }).candidates).toBe(0);
  expect(new Set(after({ lever: 'budget', value: 0.6, fromWeek }).budgets).size).toBe(1);
});

const customerOf = ({ table, row }: WorldRow): string | null =>
  'customer' in row && typeof row.customer === 'string' && isCustomerFact(table) ? row.customer : null;

const sample = 0.3;

/** Whose rows an intervention changes, up to a week: customers, and rows that belong to no customer. */
function touchedBy(intervention: Intervention, options: Partial<WorldOptions>, lastWeek = Number.POSITIVE_INFINITY) {
  const rowsOf = (interventions: readonly Intervention[]) => {
    const all = new Map<string, WorldRow>();
    for (const { week, rows } of createWorld({ profile: 'webshop', ...size, ...options, interventions }).batches()) {
      if (week > lastWeek) break;
      for (const row of rows) all.set(`${week} ${JSON.stringify(row)}`, row);
    }
    return all;
  };
  const [without, withIt] = [rowsOf([]), rowsOf([intervention])];
  const differing = [
    ...[...without].filter(([text]) => !withIt.has(text)),
    ...[...withIt].filter(([text]) => !without.has(text)),
  ].map(([, row]) => row);
  return {
    customers: new Set(differing.map(customerOf).filter((customer) => customer !== null)),
    others: differing.filter((row) => customerOf(row) === null),
  };
}

test('recovery withheld from a sample reaches in its first week customers of the sample and nobody else', () => {
  const withheld = { lever: 'recovery', value: 0, fromWeek } as const;
  const all = touchedBy(withheld, { customers: 4000 }, fromWeek);
  const tagged = touchedBy({ ...withheld, sample: 0.6 }, { customers: 4000 }, fromWeek);
  expect(tagged.others).toEqual([]);
  expect(tagged.customers.size).toBeGreaterThan(2);
  expect(tagged.customers.size).toBeLessThan(all.customers.size);
  for (const customer of tagged.customers) expect(all.customers).toContain(customer);
});

test('where nothing spreads, the silence of a sample changes in all the time no row of anybody else', () => {
  const all = touchedBy({ lever: 'talk', value: 0, fromWeek }, { profile: 'null' });
  const tagged = touchedBy({ lever: 'talk', value: 0, fromWeek, sample }, { profile: 'null' });
  // A check of a contact belongs to whoever made the contact.
  const others = tagged.others.filter(({ row }) => !('customer' in row && tagged.customers.has(String(row.customer))));
  // What prospects say they heard is the talk itself.
  expect(new Set(others.map(({ table }) => table))).toEqual(new Set(['opportunity']));
  expect(tagged.customers.size).toBeGreaterThan(3);
  // About three in ten of those who talk are tagged; 0.1 to 0.5 holds in all but one of thousands of samples.
  expect(tagged.customers.size / all.customers.size).toBeGreaterThan(0.1);
  expect(tagged.customers.size / all.customers.size).toBeLessThan(0.5);
});

test('a sample of all is all, and of two settings the last one holds', () => {
  const none = { lever: 'failures', value: 0, fromWeek } as const;
  const all = weeksOf(webshop(none));
  expect(weeksOf(webshop({ ...none, sample: 1 }))).toEqual(all);
  expect(weeksOf(webshop({ ...none, value: 2 }, none))).toEqual(all);
  expect(weeksOf(webshop(none, { ...none, value: 1 }))).toEqual(factualWeeks);
});

test.each<[Partial<Intervention>, string]>([
  [{ value: 5 }, 'The lever failures must be set to a ratio from 0 to 4; "5" is not.'],
  [{ lever: 'recovery', value: 1.5 }, 'The lever recovery must be set to a probability from 0 to 1; "1.5" is not.'],
  [{ fromWeek: 1.5 }, 'An intervention begins in a whole week from 0; "1.5" is not.'],
  [{ sample: 0 }, 'A sample is a share above 0 and up to 1; "0" is not.'],
  [{ lever: 'budget', sample: 0.5 }, 'The lever budget holds for the whole company; leave out the sample.'],
])('%j is refused with a sentence', (wrong, message) => {
  expect(() => webshop({ lever: 'failures', value: 0, fromWeek, ...wrong })).toThrow(message);
});
