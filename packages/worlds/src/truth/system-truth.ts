import { regions } from '../company/regions.js';
import { levers } from '../interventions/levers.js';
import type { WorldRow } from '../rows/world-row.js';
import { simulate } from '../simulate.js';
import { simulationOf, type WorldPlan } from '../world-plan.js';
import type { Lived } from './live.js';
import { Replay } from './replay.js';
import { leverWeek, type StandardLever, standardLevers } from './system-levers.js';
import { tagged } from './tagged.js';
import { companyOutcomes, customerOutcomes, type SystemOutcome, YearAfter } from './year-after.js';

/** A change of a mean, with its standard error; a total of the company has none. */
interface Change {
  readonly value: number;
  readonly se: number | null;
}

/** What a lever does to an outcome of the year after it. */
export interface SystemTruth extends StandardLever {
  readonly outcome: SystemOutcome;
  /** First day on which the lever holds. */
  readonly from: number;
  /** Mean of a customer, or total of the company, without the lever. */
  readonly usual: number;
  /** Customers behind a mean; one for the company. */
  readonly n: number;
  /** With the company held on its factual path; null where the lever, or the outcome, is the company's own. */
  readonly direct: Change | null;
  /** With the whole world lived again. */
  readonly system: Change;
  /** System less direct: what the loops add. */
  readonly amplification: Change | null;
}

const isPersonal = ({ lever }: StandardLever): boolean => levers[lever].reach === 'CUSTOMERS';

/** Weeks that system truth lives, over all its worlds; none where the data are too short to judge a lever. */
export const systemSteps = ({ window: { weeks } }: WorldPlan): number =>
  leverWeek(weeks) === null ? 0 : weeks * (1 + standardLevers.length + standardLevers.filter(isPersonal).length);

/**
 * System truth: the whole world lived again under each standard lever, set for all customers from one week on. Beside it
 * the same lever with the company held, on the same scale, for the same customers and year; what the loops add is apart.
 */
export function* systemTruth(lived: Lived): Generator<void, readonly SystemTruth[]> {
  const { plan } = lived;
  const fromWeek = leverWeek(plan.window.weeks);
  if (fromWeek === null) return [];
  const from = plan.window.from + 7 * fromWeek;
  const customers = tagged(lived, customersOn(lived, fromWeek), (index) => index);
  const usual = yield* yearOf(plan, from);
  const truths: SystemTruth[] = [];
  for (const setting of standardLevers) {
    const set = { ...plan, interventions: [...plan.interventions, { ...setting, fromWeek }] };
    const system = yield* yearOf(set, from);
    const direct = isPersonal(setting) ? yield* heldYear(lived, set, from, customers) : null;
    const found = [...customerTruths(lived, customers, { usual, system, direct }), ...companyTruths(usual, system)];
    truths.push(...found.map((truth) => ({ ...setting, from, ...truth })));
  }
  return truths;
}

type Found = Omit<SystemTruth, keyof StandardLever | 'from'>;

interface Years {
  readonly usual: YearAfter;
  readonly system: YearAfter;
  readonly direct: YearAfter | null;
}

function customerTruths({ end }: Lived, customers: readonly number[], { usual, system, direct }: Years): Found[] {
  const mean = (value: (customer: number) => number) =>
    meanOver(customers, (customer) => end.customers.at(customer).region, value);
  return customerOutcomes.map((outcome) => {
    const of = (year: YearAfter) => (customer: number) => year.perCustomer[outcome].get(customer) ?? 0;
    const change = (year: YearAfter, base: YearAfter) => mean((customer) => of(year)(customer) - of(base)(customer));
    return {
      outcome,
      usual: mean(of(usual)).value,
      n: customers.length,
      // With the company held and no lever the year is the usual one, to the last row.
      direct: direct && change(direct, usual),
      system: change(system, usual),
      amplification: direct && change(system, direct),
    };
  });
}

const companyTruths = (usual: YearAfter, system: YearAfter): Found[] =>
  companyOutcomes.map((outcome) => ({
    outcome,
    usual: usual.company[outcome],
    n: 1,
    direct: null,
    system: { value: system.company[outcome] - usual.company[outcome], se: null },
    amplification: null,
  }));

/** Customers when a week begins, planted ones left out. */
function customersOn({ plan, end, recording }: Lived, week: number): readonly number[] {
  const day = plan.window.from + 7 * week;
  const known = recording.weeks[week - 1]?.customers ?? plan.customers;
  return [...Array(known).keys()].filter((index) => {
    const { endedOn, scripted } = end.customers.at(index);
    return !scripted && (endedOn < 0 || endedOn > day);
  });
}

function* yearOf(plan: WorldPlan, from: number): Generator<void, YearAfter> {
  const year = new YearAfter(from);
  let week = -1;
  for (const batch of simulate(simulationOf(plan))) {
    for (const row of batch.rows) year.row(row);
    // The first week comes in several batches.
    if (batch.week > week) yield;
    week = batch.week;
  }
  return year;
}

function* heldYear(
  { recording }: Lived,
  plan: WorldPlan,
  from: number,
  customers: readonly number[],
): Generator<void, YearAfter> {
  const year = new YearAfter(from);
  const included = new Set(customers);
  const options = { includes: (index: number) => included.has(index), row: (row: WorldRow) => year.row(row) };
  yield* new Replay(plan, recording, options).run();
  return year;
}

/** Mean over customers, with a standard error that takes regions as a whole: neighbours share their fate. */
function meanOver(
  customers: readonly number[],
  regionOf: (customer: number) => number,
  value: (customer: number) => number,
): { readonly value: number; readonly se: number } {
  const mean = customers.reduce((sum, customer) => sum + value(customer), 0) / customers.length;
  const offs = new Float64Array(regions.length);
  for (const customer of customers) {
    offs[regionOf(customer)] = (offs[regionOf(customer)] ?? 0) + value(customer) - mean;
  }
  const squares = offs.reduce((sum, off) => sum + off * off, 0);
  return { value: mean, se: Math.sqrt((squares * regions.length) / (regions.length - 1)) / customers.length };
}
