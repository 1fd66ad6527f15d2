import * as metrics from '@catena/metrics';
import { expect, test } from 'vitest';
import { createWorld, type WorldRow, type WorldTable } from '../index.js';
import { localDayOf } from '../time/rome-time.js';
import { isCustomerFact, keyOf } from './collect.js';
import { references, timeBasis } from './references.js';

const world = createWorld({ profile: 'webshop', seed: 11, customers: 1500, months: 14 });
const { dataFrom, dataUntil } = world.company;

const dayOfValue = (property: string, value: unknown): number => {
  const number = Number(value);
  return property.endsWith('At') ? localDayOf(number) : number;
};

test('a row stands after those it refers to, in the week of its time, and only facts yielded before come again late', () => {
  const known = new Set<string>();
  const faults: string[] = [];
  let last = 0;
  for (const { week, rows } of world.batches()) {
    expect(week).toBeGreaterThanOrEqual(last);
    last = week;
    for (const entry of rows) {
      const { table } = entry;
      const values = new Map<string, unknown>(Object.entries(entry.row));
      for (const [property, target] of Object.entries(references[table] ?? {})) {
        const id = values.get(property);
        if (id === null || id === undefined) continue;
        const key = `${target}:${isCustomerFact(target) ? `${values.get('customer')}|` : ''}${id}`;
        if (!known.has(key)) faults.push(`${table} ${keyOf(entry)}: ${property} ${key} is not there yet`);
      }
      const key = `${table}:${keyOf(entry)}`;
      if (known.has(key) !== (entry.amends ?? false)) faults.push(`${key} amends a row: ${entry.amends}`);
      const basis = timeBasis[table];
      if (basis && !known.has(key)) {
        const late = Math.floor((dayOfValue(basis, values.get(basis)) - dataFrom) / 7) - week;
        // A recovery or a booking is new in the week in which it is decided, its first day can lie a day before.
        if (late > 0 || late < (allowedDelay[table] ?? 0)) faults.push(`${key} is ${late} weeks off`);
      }
      known.add(key);
    }
  }
  expect(faults.slice(0, 5)).toEqual([]);
});

/** Weeks by which the first row of a fact may follow the fact: what is asked later, or booked at the month's end. */
const allowedDelay: Partial<Record<WorldTable, number>> = {
  recovery: -2,
  spending_entry: -1,
  training_session: -1,
  audit: -1,
};

test.each([1, 3, 14])(
  'every day and instant of %i months lies within the data, births of relations apart',
  (months) => {
    const short = createWorld({ profile: 'webshop', seed: 3, customers: 300, months });
    const before = new Set(['startedOn', 'hiredOn', 'validFrom', 'copingTrainedOn']);
    const promised = new Set(['promisedOn', 'neededBy', 'dueAt']);
    const outside: string[] = [];
    for (const { rows } of short.batches()) {
      for (const entry of rows) {
        for (const [property, value] of Object.entries(entry.row)) {
          if (typeof value !== 'number' || promised.has(property) || !/(At|On)$|^(day|month|validFrom)$/.test(property))
            continue;
          const day = dayOfValue(property, value);
          const early = day < short.company.dataFrom && !before.has(property);
          const hiredSoon = property === 'hiredOn' && day >= short.company.dataUntil;
          if (early || (day >= short.company.dataUntil && !hiredSoon))
            outside.push(`${entry.table} ${keyOf(entry)} ${property}`);
        }
      }
    }
    expect(outside.slice(0, 5)).toEqual([]);
  },
);

const enumOf: Record<string, metrics.EnumDefinition<string>> = {
  channel: metrics.Channel,
  preferredChannel: metrics.Channel,
  outcome: metrics.ContactOutcome,
  initiator: metrics.ContactInitiator,
  demandType: metrics.DemandType,
  chillCause: metrics.ChillCause,
  difficulty: metrics.AgentDifficulty,
  cause: metrics.FailureCause,
  remedy: metrics.Remedy,
  expectedRemedy: metrics.Remedy,
  actorRole: metrics.ActorRole,
  audience: metrics.Audience,
  valence: metrics.Valence,
  theme: metrics.TalkTheme,
  notice: metrics.NoticeKind,
  offered: metrics.NoticeOption,
  chosen: metrics.NoticeOption,
  role: metrics.EmployeeRole,
  exitReason: metrics.EmployeeExitReason,
  exitDestination: metrics.EmployeeExitDestination,
  endReason: metrics.CustomerEndReason,
  endDestination: metrics.CustomerEndDestination,
  acquisitionSource: metrics.AcquisitionSource,
  category: metrics.SpendingCategory,
  costClass: metrics.CostClass,
  strategy: metrics.ImprovementStrategy,
  topic: metrics.TrainingTopic,
  site: metrics.Site,
};
const bounds: Record<string, readonly [number, number]> = {
  severity: [0, 1],
  magnitude: [0, 1],
  irreversibility: [0, 1],
  intensity: [0, 1],
  tieStrength: [0, 1],
  size: [0, 1],
  score: [0, 1],
  continuityExpectation: [0, 1],
  csat: [1, 5],
  feltHeard: [1, 5],
  feltValued: [1, 5],
  rating: [1, 5],
  careSignal: [1, 5],
  effort: [1, 7],
  expected: [1, 7],
  perceived: [1, 7],
  reliability: [1, 7],
  distributiveJustice: [1, 7],
  interactionalJustice: [1, 7],
  satisfactionAfter: [1, 7],
  confidence: [1, 7],
  exhaustion: [1, 7],
};
const whole = new Set([
  'amount',
  'revenue',
  'profit',
  'serviceBudget',
  'monthlyValue',
  'minutes',
  'reach',
  'handleSeconds',
  'cost',
  'value',
]);

/** What the tables demand between columns; answers the broken rules. */
function brokenChecks(entry: WorldRow): readonly string[] {
  const after = (late: number | null | undefined, early: number) =>
    late === null || late === undefined || late >= early;
  const rules: Record<string, boolean> = {};
  if (entry.table === 'interaction') {
    const { row } = entry;
    rules['answered means ANSWERED'] = row.answeredAt == null || row.outcome === 'ANSWERED';
    rules['answers and ends after start'] = after(row.answeredAt, row.startedAt) && after(row.endedAt, row.startedAt);
    rules['chill has a cause'] = row.chillCause == null || row.chilled === true;
    rules['only the handled are resolved'] = row.resolved == null || row.outcome === 'ANSWERED';
  } else if (entry.table === 'customer') {
    const { row } = entry;
    rules['ends after start'] = after(row.endedOn, row.startedOn);
    rules['an end has a day'] = (row.endReason == null && row.endDestination == null) || row.endedOn != null;
  } else if (entry.table === 'employee') {
    rules['leaves after hire'] = after(entry.row.leftOn, entry.row.hiredOn);
  } else if (entry.table === 'shift_day') {
    const { row } = entry;
    rules['parts within the day'] =
      row.minutesWorked <= 1440 && row.minutesTraining <= row.minutesWorked && row.minutesOvertime <= row.minutesWorked;
  } else if (entry.table === 'support_case')
    rules['closes after opening'] = after(entry.row.closedAt, entry.row.openedAt);
  else if (entry.table === 'recovery')
    rules['completes after start'] = after(entry.row.completedAt, entry.row.startedAt);
  else if (entry.table === 'handoff')
    rules['accepts after request'] = after(entry.row.acceptedAt, entry.row.requestedAt);
  else if (entry.table === 'word_of_mouth') {
    rules['stars are for reviews'] = entry.row.rating == null || entry.row.audience === 'REVIEW';
    rules['replies after'] = after(entry.row.repliedAt, entry.row.toldAt);
  } else if (entry.table === 'incident_exposure') {
    rules['a notice has an instant'] =
      (entry.row.notice == null && entry.row.offered == null) || entry.row.notifiedAt != null;
  } else if (entry.table === 'opportunity') {
    rules['an outcome has a day'] = (entry.row.outcome == null) === (entry.row.decidedOn == null);
    rules['decided after opening'] = after(entry.row.decidedOn, entry.row.openedOn);
  } else if (entry.table === 'incident') {
    rules['found and fixed after start'] =
      after(entry.row.detectedAt, entry.row.startedAt) && after(entry.row.sourceFixedAt, entry.row.startedAt);
  } else if (entry.table === 'audit')
    rules['an interaction has its customer'] = entry.row.interaction == null || entry.row.customer != null;
  return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [rule]));
}

test('values are of their vocabularies and scales, money is whole, and the tables’ own rules hold', () => {
  const faults: string[] = [];
  const seen = new Set<WorldTable>();
  for (const { rows } of world.batches()) {
    for (const entry of rows) {
      seen.add(entry.table);
      for (const rule of brokenChecks(entry)) faults.push(`${entry.table} ${keyOf(entry)}: ${rule}`);
      for (const [property, value] of Object.entries(entry.row)) {
        if (value === null || value === undefined) continue;
        const vocabulary =
          property === 'outcome' && entry.table === 'opportunity' ? metrics.OpportunityOutcome : enumOf[property];
        if (vocabulary && typeof value === 'string' && !vocabulary.has(value))
          faults.push(`${entry.table}.${property}: ${value}`);
        const [low, high] = bounds[property] ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
        const number = typeof value === 'number' ? value : 0;
        if (!Number.isFinite(number) || number < low || number > high)
          faults.push(`${entry.table}.${property}: ${value}`);
        if (whole.has(property) && entry.table !== 'rate' && !Number.isInteger(number))
          faults.push(`${entry.table}.${property}: ${value}`);
      }
    }
  }
  expect(faults.slice(0, 5)).toEqual([]);
  expect(seen.size).toBe(31);
});

test('contacts on a channel that is closed are not answered, over both changes of the clock', () => {
  for (const { rows } of world.batches()) {
    for (const entry of rows) {
      if (entry.table !== 'interaction' || entry.row.channel !== 'PHONE' || entry.row.initiator !== 'CUSTOMER')
        continue;
      const day = localDayOf(entry.row.startedAt);
      const minute = Math.floor((entry.row.startedAt - Date.UTC(1970, 0, 1 + day)) / 60_000) + offsetMinutes(day);
      const weekday = ((day + 3) % 7) + 1;
      const closes = weekday === 6 ? 780 : weekday === 7 ? 0 : 1080;
      const open = minute >= 540 && minute < closes;
      if (open === (entry.row.outcome === 'OUT_OF_HOURS'))
        expect.fail(`${keyOf(entry)} at minute ${minute} of weekday ${weekday}`);
    }
  }
  expect(dataUntil - dataFrom).toBe(427);
});

/** Rome is two hours ahead from the last Sunday of March to that of October: 2024-10-27, 2025-03-30, 2025-10-26. */
function offsetMinutes(day: number): number {
  const winter = day >= 20_023 && day < 20_177;
  return winter ? 60 : 120;
}
