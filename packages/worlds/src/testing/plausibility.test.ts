import { beforeAll, expect, test } from 'vitest';
import { createWorld } from '../index.js';
import { type Collected, collect } from './collect.js';

const world = createWorld({ profile: 'webshop', seed: 7 });
const years = (world.company.dataUntil - world.company.dataFrom) / 365.25;
let c: Collected;
let interactions: Collected['interaction'];

beforeAll(() => {
  c = collect(world);
  interactions = c.interaction.filter((row) => row.initiator === 'CUSTOMER');
}, 120_000);

const share = <T>(rows: readonly T[], test: (row: T) => boolean): number => rows.filter(test).length / rows.length;
const sum = <T>(rows: readonly T[], value: (row: T) => number): number =>
  rows.reduce((all, row) => all + value(row), 0);
const mean = <T>(rows: readonly T[], value: (row: T) => number): number => sum(rows, value) / rows.length;

function expectWithin(value: number, low: number, high: number): void {
  expect(value).toBeGreaterThanOrEqual(low);
  expect(value).toBeLessThanOrEqual(high);
}

/** Mean over the month starts of what is there on a day. */
function meanOverDays(count: (day: number) => number): number {
  const days: number[] = [];
  for (let day = world.company.dataFrom; day < world.company.dataUntil; day += 30) days.push(day);
  return mean(days, count);
}

const activeCustomers = (day: number) =>
  c.customer.filter((row) => row.startedOn <= day && (row.endedOn == null || row.endedOn > day)).length;

/** People who talk to customers; turnover in contact centres is told of them. */
function serviceStaff(tables: Collected) {
  const departments = new Set(tables.department.filter((row) => row.serviceFacing).map((row) => row.externalId));
  const teams = new Set(tables.team.filter((row) => departments.has(row.department)).map((row) => row.externalId));
  return tables.employee.filter((row) => teams.has(row.team));
}

test('the size asked for: about a hundred thousand interactions, some twenty-five regions, forty to sixty people at work', () => {
  expectWithin(interactions.length, 90_000, 115_000);
  expect(new Set(c.interaction.map((row) => row.region)).size).toBeGreaterThanOrEqual(24);
  const employed = (day: number) =>
    c.employee.filter((row) => row.hiredOn <= day && (row.leftOn == null || row.leftOn > day));
  expectWithin(
    meanOverDays((day) => employed(day).length),
    40,
    62,
  );
});

test('access: a decent phone line loses some callers, and about one attempt in eight is not handled', () => {
  const live = interactions.filter((row) => row.channel === 'PHONE' || row.channel === 'CHAT');
  const offered = live.filter((row) => row.outcome === 'ANSWERED' || row.outcome === 'ABANDONED');
  // Contact centres aim at 5 to 8%; 12% is a bad year.
  expectWithin(
    share(offered, (row) => row.outcome === 'ABANDONED'),
    0.03,
    0.12,
  );
  // Shops closed in the evening: some 5 to 12% of attempts come then; the rest gives up, bounces or stays unanswered.
  expectWithin(
    share(interactions, (row) => row.outcome !== 'ANSWERED'),
    0.08,
    0.2,
  );
  const written = interactions.filter((row) => row.channel === 'EMAIL' && row.answeredAt != null);
  // E-mail is answered within a working day or so.
  expectWithin(
    mean(written, (row) => ((row.answeredAt ?? 0) - row.startedAt) / 3_600_000),
    6,
    48,
  );
});

test('experience: satisfaction, recommendation and response as retailers report them', () => {
  const answers = c.interaction.filter((row) => row.csat != null);
  expectWithin(
    share(answers, (row) => (row.csat ?? 0) >= 4),
    0.6,
    0.85,
  );
  // One contact in ten to one in four is surveyed with success.
  expectWithin(answers.length / interactions.length, 0.1, 0.25);
  const asked = c.loyalty_response.filter((row) => row.recommend != null);
  const nps = share(asked, (row) => (row.recommend ?? 0) >= 9) - share(asked, (row) => (row.recommend ?? 0) <= 6);
  // Online retail lies between 10 and 60.
  expectWithin(nps, 0.1, 0.6);
});

test('failures: a tenth of the contacts, few of them severe; half or more are made good', () => {
  expectWithin(c.service_failure.length / interactions.length, 0.05, 0.15);
  expectWithin(
    share(c.service_failure, (row) => row.severity >= 0.7),
    0.005,
    0.08,
  );
  expectWithin(c.recovery.length / c.service_failure.length, 0.45, 0.8);
  // Failure demand in services other than the worst: 20 to 40% of contacts.
  expectWithin(
    share(interactions, (row) => row.demandType === 'FAILURE'),
    0.15,
    0.4,
  );
  expectWithin(
    share(interactions, (row) => row.escalated),
    0.01,
    0.06,
  );
});

test('exits: two customers in a hundred a month, and more of those with a failure behind them go for the service', () => {
  const ended = c.customer.filter((row) => row.endedOn != null);
  expectWithin(ended.length / meanOverDays(activeCustomers) / (12 * years), 0.01, 0.04);
  const service = ended.filter((row) => row.endReason === 'SERVICE');
  expectWithin(service.length / ended.filter((row) => row.endReason != null).length, 0.04, 0.3);
  // Genesys 2009: 61% of relations ended over service go to a competitor.
  expectWithin(
    share(service, (row) => row.endDestination === 'COMPETITOR'),
    0.5,
    0.72,
  );
});

test('talk: good talk is two to four times as common as bad, yet bad talk reaches further each time', () => {
  const positive = c.word_of_mouth.filter((row) => row.valence === 'POSITIVE');
  const negative = c.word_of_mouth.filter((row) => row.valence === 'NEGATIVE');
  // East, Hammond & Wright 2007 found about three to one.
  expectWithin(positive.length / negative.length, 2, 4);
  const reach = (rows: typeof positive) =>
    mean(
      rows.filter((row) => row.audience === 'FRIEND'),
      (row) => row.reach,
    );
  expectWithin(reach(negative) / reach(positive), 1.3, 2);
  // What becomes known: surveys learn of a part, posts are seen.
  expectWithin(c.word_of_mouth.length / meanOverDays(activeCustomers) / years, 0.1, 0.6);
});

test('outsiders: who heard bad things is won less often than who heard good ones', () => {
  const prospects = c.opportunity.filter((row) => row.kind === 'PROSPECT' && row.decidedOn != null);
  const won = (rows: typeof prospects) => share(rows, (row) => row.outcome === 'WON');
  const bad = prospects.filter((row) => (row.heardNegative ?? 0) > 0 && row.heardPositive === 0);
  const good = prospects.filter((row) => (row.heardPositive ?? 0) > 0 && row.heardNegative === 0);
  expect(Math.min(bad.length, good.length)).toBeGreaterThan(300);
  expect(won(good) - won(bad)).toBeGreaterThan(0.06);
});

test('staff: a third of those who face customers leave in a year, and a modest share is new', () => {
  // One world has 23 such people and scatters by some 9 points, so several are taken together: 300 years of work.
  const others = [31, 32, 33, 34, 35, 36].map((seed) =>
    collect(createWorld({ profile: 'webshop', seed, customers: 3000 })),
  );
  let left = 0;
  let there = 0;
  let novices = 0;
  for (const staff of [c, ...others].map(serviceStaff)) {
    left += staff.filter((row) => row.leftOn != null).length;
    const present = (day: number) =>
      staff.filter((row) => row.hiredOn <= day && (row.leftOn == null || row.leftOn > day));
    there += meanOverDays((day) => present(day).length);
    novices += meanOverDays((day) => present(day).filter((row) => day - row.hiredOn < 182).length);
  }
  // Contact centres report 20 to 50% a year.
  expectWithin(left / there / years, 0.2, 0.5);
  expectWithin(novices / there, 0.04, 0.3);
  expectWithin(
    mean(c.pulse_response, (row) => row.confidence),
    4.5,
    6,
  );
}, 120_000);

test('money: poor service costs one to six hundredths of revenue in spending, and the shop earns', () => {
  const revenue = sum(c.financial_month, (row) => row.revenue);
  const reactive = sum(
    c.spending_entry.filter((row) => row.reactive),
    (row) => row.amount,
  );
  expectWithin(reactive / revenue, 0.01, 0.06);
  expectWithin(sum(c.financial_month, (row) => row.profit) / revenue, 0.02, 0.2);
  expect(c.financial_month.length).toBe(24);
});

test('incidents strike some customers of some regions, and some of those are told first', () => {
  expectWithin(c.incident.length, 6, 30);
  const exposed = new Set(c.incident_exposure.map((row) => row.customer)).size;
  expectWithin(exposed / c.customer.length, 0.05, 0.6);
  expectWithin(
    share(c.incident_exposure, (row) => row.notifiedAt != null),
    0.1,
    0.6,
  );
  // Confounding, on purpose: those told are worth more to the company.
  const value = new Map(c.customer_attribute.map((row) => [row.customer, row.monthlyValue]));
  const worth = (told: boolean) =>
    mean(
      c.incident_exposure.filter((row) => (row.notifiedAt != null) === told),
      (row) => value.get(row.customer) ?? 0,
    );
  expect(worth(true)).toBeGreaterThan(1.1 * worth(false));
});
