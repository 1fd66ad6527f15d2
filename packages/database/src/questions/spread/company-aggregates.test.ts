import { eachEngine } from '@catena/vitest-config/engines';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TableName } from '../../tables/index.js';
import { openTestDatabase, type TestDatabase } from '../../testing/test-database.js';
import { parseDay } from '../../time/day.js';
import { LocalClock } from '../../time/local-clock.js';
import { BulkWriter, type LooseRow } from '../../write/bulk-writer.js';
import { askAgentAnswers } from './agent-answers.js';
import { askAngerBefore } from './anger-before.js';
import { askAttempts } from './attempts.js';
import { askContactMix } from './contact-mix.js';
import { askCostMonths } from './cost-months.js';
import { askHeardTalk } from './heard-talk.js';
import { askRegionWeeks } from './region-weeks.js';

const on = (date: string): number => parseDay(date) ?? 0;
const at = (iso: string): number => Date.parse(iso);
const period = { from: on('2025-01-06'), until: on('2025-07-07') };

const contact = (externalId: string, startedAt: string, more: LooseRow = {}): LooseRow => ({
  customer: 'a',
  externalId,
  startedAt: at(startedAt),
  initiator: 'CUSTOMER',
  channel: 'PHONE',
  reason: 'ORDER_STATUS',
  outcome: 'ANSWERED',
  escalated: false,
  demandType: 'VALUE',
  ...more,
});
const failure = (externalId: string, interaction: string, cause: string): LooseRow => ({
  customer: 'a',
  externalId,
  interaction,
  cause,
  detectedAt: at('2025-02-03T10:00:00Z'),
  severity: 0.5,
  firstExperience: false,
  complained: true,
});
const prospect = (externalId: string, openedOn: string, more: LooseRow): LooseRow => ({
  externalId,
  kind: 'PROSPECT',
  region: 'North',
  openedOn: on(openedOn),
  decidedOn: on(openedOn),
  outcome: 'LOST',
  ...more,
});
const booking = (externalId: string, bookedOn: string, category: string, reactive: boolean, amount: number) => ({
  externalId,
  bookedOn: on(bookedOn),
  category,
  costClass: 'EXTERNAL_FAILURE',
  reactive,
  amount,
});
const pulse = (employee: string, date: string, confidence: number, exhaustion: number | null): LooseRow => ({
  externalId: `${employee}-${date}`,
  employee,
  answeredOn: on(date),
  confidence,
  exhaustion,
});
const told = (externalId: string, day: string, audience: string, reach: number, valence: string): LooseRow => ({
  customer: 'a',
  externalId,
  toldAt: at(`${day}T10:00:00Z`),
  audience,
  reach,
  valence,
  region: 'North',
});

const agent = { team: 't', role: 'AGENT' };
const rows: readonly (readonly [TableName, LooseRow[]])[] = [
  ['department', [{ externalId: 'd', name: 'D', site: 'IN_HOUSE', serviceFacing: true }]],
  ['team', [{ externalId: 't', name: 'T', department: 'd' }]],
  [
    'employee',
    [
      // Trained before all of the answers, in between them, and dismissed.
      { ...agent, externalId: 'e1', hiredOn: on('2024-01-01'), copingTrainedOn: on('2024-02-01') },
      { ...agent, externalId: 'e2', hiredOn: on('2024-12-30'), leftOn: on('2025-06-10'), exitReason: 'PAY' },
      { ...agent, externalId: 'e3', hiredOn: on('2024-01-01'), leftOn: on('2025-05-12'), exitReason: 'DISMISSED' },
      { externalId: 'boss', team: 't', role: 'SUPERVISOR', hiredOn: on('2024-01-01') },
    ],
  ],
  ['person', [{ externalId: 'p', kind: 'PERSON' }]],
  // North: one for all 182 days, another for 91 of them.
  [
    'customer',
    [
      { externalId: 'a', person: 'p', name: 'A', startedOn: on('2024-01-01') },
      { externalId: 'b', person: 'p', name: 'B', startedOn: on('2024-01-01'), endedOn: on('2025-04-07') },
    ],
  ],
  [
    'customer_attribute',
    ['a', 'b'].map((customer) => ({ customer, validFrom: on('2024-01-01'), region: 'North', monthlyValue: 6000 })),
  ],
  [
    'interaction',
    [
      contact('i1', '2025-02-03T10:00:00Z', { outcome: 'BUSY' }),
      contact('i2', '2025-02-04T10:00:00Z', { outcome: 'ABANDONED' }),
      contact('i3', '2025-02-05T10:00:00Z', { employee: 'e1', handleSeconds: 1800, difficulty: 'ANGRY_CUSTOMER' }),
      contact('i4', '2025-02-06T10:00:00Z', { employee: 'e2', handleSeconds: 1800 }),
      contact('i5', '2025-02-07T10:00:00Z', { employee: 'e2', handleSeconds: 1800 }),
      // Another part of the day: another mix.
      contact('i6', '2025-02-07T19:00:00Z', { employee: 'e1', handleSeconds: 1800, channel: 'EMAIL' }),
      // Called by the company; and too late to say whether it stays without an answer.
      contact('i7', '2025-02-07T10:00:00Z', { initiator: 'COMPANY' }),
      contact('i8', '2025-06-20T10:00:00Z', { outcome: 'NO_REPLY', channel: 'EMAIL' }),
    ],
  ],
  [
    'service_failure',
    [
      failure('f1', 'i1', 'UNREACHABLE'),
      failure('f2', 'i4', 'LOW_EMPATHY'),
      failure('f3', 'i4', 'NEGLIGENCE'),
      // Told of in a contact, not made in it.
      failure('f4', 'i5', 'DELIVERY_LATE'),
    ],
  ],
  [
    'opportunity',
    [
      prospect('o1', '2025-02-03', { heardNegative: 6, heardPositive: 0, value: 60_000 }),
      prospect('o2', '2025-02-04', { heardNegative: 5, heardPositive: 0, outcome: 'WON' }),
      prospect('o3', '2025-05-01', { heardNegative: 0, heardPositive: 1 }),
      // Never asked; still open; no prospect.
      prospect('o4', '2025-02-05', {}),
      prospect('o5', '2025-02-05', { heardNegative: 1, heardPositive: 1, decidedOn: null, outcome: null }),
      prospect('o6', '2025-02-05', { kind: 'PARTNER', heardNegative: 1, heardPositive: 1 }),
    ],
  ],
  [
    'spending_entry',
    [
      booking('s1', '2025-02-28', 'COMPENSATION', true, 5000),
      booking('s2', '2025-02-28', 'COMPENSATION', true, 700),
      booking('s3', '2025-02-28', 'MARKETING', false, 9000),
      booking('s4', '2025-03-15', 'PR', true, 100),
    ],
  ],
  [
    'rate',
    [
      { kind: 'CONTRIBUTION_MARGIN', validFrom: on('2024-01-01'), value: 0.4 },
      { kind: 'COST_PER_CONTACT', validFrom: on('2024-01-01'), value: 700 },
      { kind: 'COST_PER_CONTACT', validFrom: on('2025-03-01'), value: 800 },
    ],
  ],
  [
    'word_of_mouth',
    [
      told('w1', '2025-02-05', 'FRIEND', 3, 'NEGATIVE'),
      told('w2', '2025-02-06', 'REVIEW', 50, 'NEGATIVE'),
      told('w3', '2025-02-06', 'FRIEND', 9, 'POSITIVE'),
    ],
  ],
  [
    'shift_day',
    ['e1', 'e2'].flatMap((employee) =>
      ['2025-02-05', '2025-02-06'].map((day) => ({
        employee,
        day: on(day),
        minutesWorked: 300,
        minutesTraining: 60,
        minutesOvertime: 0,
        contactsHandled: 1,
      })),
    ),
  ],
  [
    'pulse_response',
    [
      pulse('e1', '2025-04-14', 5, 3),
      pulse('e1', '2025-05-12', 4, 4),
      pulse('e1', '2025-06-30', 4, 3),
      pulse('e2', '2025-04-14', 3, 5),
      pulse('e2', '2025-05-12', 2, null),
      pulse('e3', '2025-04-14', 3, 5),
      pulse('boss', '2025-04-14', 7, 1),
    ],
  ],
];

eachEngine('what the company side of the spread is estimated from', (engine) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase(engine);
    const writer = new BulkWriter(new LocalClock('Europe/Rome'));
    await database.dataSource.write(async (transaction) => {
      for (const [table, some] of rows) await writer.writeLoose(transaction, table, some, { onBadRow: 'throw' });
    });
  });
  afterAll(() => database.drop());
  const asked = <T>(question: (manager: Parameters<typeof askAttempts>[0], of: typeof period) => Promise<T>) =>
    database.dataSource.read((manager) => question(manager, period));

  test('attempts by answer, with those that became a failure to be reached', async () => {
    const february = on('2025-02-01');
    expect(await asked(askAttempts)).toEqual([
      { channel: 'EMAIL', month: february, answered: true, attempts: 1, failures: 0 },
      { channel: 'PHONE', month: february, answered: false, attempts: 2, failures: 1 },
      { channel: 'PHONE', month: february, answered: true, attempts: 3, failures: 0 },
    ]);
  });

  test('prospects asked, by what they had heard; much is taken together', async () => {
    expect(await asked(askHeardTalk)).toEqual([
      { region: 'North', quarter: on('2025-01-01'), bad: 4, good: 0, prospects: 2, won: 1 },
      { region: 'North', quarter: on('2025-04-01'), bad: 0, good: 1, prospects: 1, won: 0 },
    ]);
  });

  test('contacts of novices and others by their mix; a contact counts once however much went wrong', async () => {
    const { cells, novices, experienced } = await asked(askContactMix);
    const mix = (how: string, training: string) => `ORDER_STATUS ${how} VALUE IN_HOUSE ${training} ${on('2025-02-01')}`;
    expect({ novices, experienced }).toEqual({ novices: 1, experienced: 1 });
    expect(cells.map(({ group: _, ...cell }) => cell)).toEqual([
      { mix: mix('LIVE MORNING', 'TRAINED'), novice: false, contacts: 1, failures: 0 },
      { mix: mix('WRITTEN EVENING', 'TRAINED'), novice: false, contacts: 1, failures: 0 },
      { mix: mix('LIVE MORNING', 'UNTRAINED'), novice: true, contacts: 2, failures: 1 },
    ]);
  });

  test('answers with the anger met in the 13 weeks before', async () => {
    const found = await asked(askAngerBefore);
    // Worked 2 × 4 h outside training; e2 was there for 105 days by the first answer. e3 never worked.
    expect(found.map(({ agent: _, ...answer }) => answer)).toEqual([
      {
        month: on('2025-04-01'),
        trained: true,
        confidence: 5,
        angryContacts: 1,
        hoursWorked: 8,
        hoursOfContact: 1,
      },
      {
        month: on('2025-04-01'),
        trained: false,
        confidence: 3,
        angryContacts: 0,
        hoursWorked: 8,
        hoursOfContact: 1,
      },
    ]);
  });

  test('days that answers stand for, who left in them, and how alike consecutive answers are', async () => {
    const { cells, moments, agents } = await asked(askAgentAnswers);
    expect(agents).toBe(3);
    expect(cells).toEqual([
      // e3, 28 days until dismissed: no leaving of their own.
      { novice: false, trained: false, strain: 2, days: 28, left: 0 },
      // e1: 28 days until the next answer.
      { novice: false, trained: true, strain: -2, days: 28, left: 0 },
      // e1: 7 days until the end of the data.
      { novice: false, trained: true, strain: -1, days: 7, left: 0 },
      // e1: 49 days until the next answer.
      { novice: false, trained: true, strain: 0, days: 49, left: 0 },
      // e2: 56 days until 9 June; left a day later.
      { novice: true, trained: false, strain: 2, days: 56, left: 0 },
    ]);
    const sum = (key: keyof (typeof moments)[number]) => moments.reduce((total, moment) => total + moment[key], 0);
    // Answers −2/5, 0/4, −1/4, 2/3, 2/3. One pair within 35 days: strain +2, confidence −1.
    expect({ answers: sum('answers'), confidence: sum('confidence'), strain: sum('strain') }).toEqual({
      answers: 5,
      confidence: 19,
      strain: 1,
    });
    expect({ squares: sum('strainSquared'), product: sum('product') }).toEqual({ squares: 13, product: -2 });
    expect([sum('pairs'), sum('changeSquared'), sum('changeProduct')]).toEqual([1, 4, -2]);
  });

  test('regions by week with what was said of the company and who asked; nothing counts nought', async () => {
    const weeks = await asked(askRegionWeeks);
    expect(weeks).toHaveLength(26);
    expect(weeks.every(({ region, customers }) => region === 'North' && customers === 1.5)).toBe(true);
    // 3 people told in person and 50 readers at 0.12.
    expect(weeks[4]).toEqual({
      region: 'North',
      week: on('2025-02-03'),
      prospects: 4,
      badReach: 9,
      customers: 1.5,
    });
    expect(weeks.reduce((total, { prospects }) => total + prospects, 0)).toBe(5);
  });

  test('what the cost of poor service is reckoned from, month by month', async () => {
    const cut = { from: on('2025-02-01'), until: on('2025-03-15') };
    const [february, march, ...none] = await database.dataSource.read((manager) => askCostMonths(manager, cut));
    expect(none).toEqual([]);
    expect(february).toEqual({
      month: on('2025-02-01'),
      whole: true,
      // Two customers for 28 days; four failures of one who is worth 6,000 a month.
      segments: [{ segment: null, customerDays: 56, failures: 4, failureValue: 24_000 }],
      spending: { COMPENSATION: 5700 },
      prospects: { known: 4, asked: 3, heardBad: 3, value: 60_000 },
      // One novice: not told.
      slowerHours: null,
      rates: { margin: 0.4, costPerContact: 700, wage: null },
    });
    expect(march).toMatchObject({ whole: false, spending: {}, rates: { costPerContact: 800 } });
    expect(march?.segments).toEqual([{ segment: null, customerDays: 28, failures: 0, failureValue: null }]);
  });
});
