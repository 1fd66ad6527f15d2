import { at, eachEngine, on } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../testing/api.js';

interface Figure {
  readonly value: number | null;
  readonly n: number;
  readonly withheld: boolean;
}

interface Metric {
  readonly metric: { readonly unit: string };
  readonly filtered: boolean;
  readonly figure: Figure;
  readonly previous: Figure | null;
  readonly change: object | null;
}

interface Piece {
  readonly start: string;
  readonly whole: boolean;
  readonly figure: Figure;
}

const figureQuery = `query ($period: PeriodInput!, $filter: ReportFilter, $key: MetricKey!) {
  report(period: $period, filter: $filter) { metric(key: $key) {
    metric { unit } filtered figure { value n withheld } previous { value n withheld } change { kind value better }
  } }
}`;
const seriesQuery = `query ($period: PeriodInput!, $key: MetricKey!) {
  report(period: $period) { metric(key: $key) { series(grain: MONTH) { start whole figure { value n withheld } } } }
}`;
const seriesByQuery = `query ($period: PeriodInput!, $key: MetricKey!) {
  report(period: $period) { metric(key: $key) {
    seriesBy(by: CATEGORY, grain: MONTH) { key points { start whole figure { value n withheld } } }
  } }
}`;

type Filter = Readonly<Record<string, readonly string[]>>;

const monthsOf = (pieces: readonly Piece[]) =>
  pieces.filter(({ whole }) => whole).map(({ start: month, figure }) => ({ month, ...figure }));

eachEngine('figures of a report', (engine) => {
  let api: TestApi;
  const ask = async <T>(query: string, key: string, from: string, until: string, filter: Filter = {}): Promise<T> => {
    const variables = { period: { from, until }, key, ...(query === figureQuery ? { filter } : {}) };
    return (await api.data<{ report: { metric: T } }>(query, variables)).report.metric;
  };
  const tile = async (key: string, from: string, until: string, filter: Filter = {}) => {
    const { metric, figure, previous, filtered, change } = await ask<Metric>(figureQuery, key, from, until, filter);
    return { key, unit: metric.unit, ...figure, previous: previous?.value ?? null, filtered, change };
  };
  const series = async (key: string, from: string, until: string) =>
    monthsOf((await ask<{ series: Piece[] }>(seriesQuery, key, from, until)).series);
  const spending = async (category: string, from: string, until: string) => {
    const { seriesBy } = await ask<{ seriesBy: { key: string; points: Piece[] }[] }>(
      seriesByQuery,
      'REACTIVE_SPEND',
      from,
      until,
    );
    return monthsOf(seriesBy.find(({ key }) => key === category)?.points ?? []);
  };

  beforeAll(async () => {
    api = await openTestApi(engine);
    const { make } = api;
    await make.company({ dataFrom: on('2024-01-01'), dataUntil: on('2024-05-01') });
    const [first = '', ...others] = await make.staff(8);
    const leaver = { team: 'T', role: 'AGENT', hiredOn: on('2024-01-01'), leftOn: on('2024-02-01') } as const;
    await make.write(
      'employee',
      { ...leaver, externalId: 'gone', exitReason: 'PAY' },
      { ...leaver, externalId: 'moved', exitReason: 'TRANSFER' },
    );
    const answer = (employee: string, day: string, confidence: number | null) => ({
      externalId: make.id('R'),
      employee,
      answeredOn: on(day),
      confidence,
      happiness: 1,
    });
    const five = [first, ...others.slice(0, 4)];
    await make.write(
      'pulse_response',
      ...five.map((employee, index) => answer(employee, '2024-02-25', [1, 4, 7, 7, 6][index] ?? 0)),
    );
    await make.write(
      'pulse_response',
      ...others.slice(0, 4).map((employee) => answer(employee, '2024-03-10', 7)),
      answer(first, '2024-03-11', null),
    );
    await make.write('pulse_response', ...[1, 2, 3, 4, 5].map((day) => answer(first, `2024-04-0${day}`, 2)));

    const gold = await make.customer({ startedOn: on('2023-01-01') }, { segment: 'gold', region: 'north' });
    const silver = await make.customer(
      { startedOn: on('2023-01-01'), endedOn: on('2024-03-15') },
      { segment: 'silver', region: 'south' },
    );
    // Rome puts its clocks forward on 31 March 2024: that day lasts from 23:00 to 22:00 UTC.
    await make.interaction({ customer: gold, startedAt: at('2024-03-30T22:59:59Z') });
    await make.interaction({ customer: gold, startedAt: at('2024-03-30T23:00:00Z') });
    await make.interaction({ customer: silver, startedAt: at('2024-03-31T21:59:59Z') });
    await make.interaction({ customer: silver, startedAt: at('2024-03-31T22:00:00Z') });
    await make.interaction({ customer: gold, startedAt: at('2024-03-31T12:00:00Z'), initiator: 'COMPANY' });
    await make.failure({ customer: gold, detectedAt: at('2024-03-31T21:59:59Z') });
    await make.failure({ customer: silver, detectedAt: at('2024-02-10T12:00:00Z') });

    const telling = { customer: gold, toldAt: at('2024-03-05T12:00:00Z'), audience: 'FRIEND' } as const;
    await make.write(
      'word_of_mouth',
      { ...telling, externalId: 'w1', valence: 'NEGATIVE', reach: 30 },
      { ...telling, externalId: 'w2', valence: 'POSITIVE', reach: 10 },
      { ...telling, externalId: 'w3', valence: 'NEUTRAL', reach: 1000 },
      { ...telling, customer: silver, externalId: 'w1', valence: 'POSITIVE', reach: 10 },
    );
    const booking = (
      bookedOn: string,
      category: 'PR' | 'IMPROVEMENT' | 'OTHER',
      amount: number,
      reactive = true,
      region?: string,
    ) => ({
      externalId: make.id('S'),
      bookedOn: on(bookedOn),
      category,
      costClass: 'EXTERNAL_FAILURE' as const,
      amount,
      reactive,
      region,
    });
    await make.write(
      'spending_entry',
      booking('2024-02-29', 'PR', 10_000, true, 'north'),
      booking('2024-03-01', 'PR', 4000, true, 'north'),
      booking('2024-03-31', 'IMPROVEMENT', 1000),
      booking('2024-03-31', 'OTHER', 500, true, 'south'),
      booking('2024-03-31', 'PR', 999_999, false),
      booking('2024-04-01', 'PR', 77, true),
    );
  });
  afterAll(() => api.drop());

  test('active customers are those of the last day, and compare with those before the first', async () => {
    expect(await tile('ACTIVE_CUSTOMERS', '2024-03-01', '2024-04-01')).toEqual({
      key: 'ACTIVE_CUSTOMERS',
      unit: 'COUNT',
      value: 1,
      previous: 2,
      n: 1,
      withheld: false,
      filtered: true,
      change: { kind: 'PERCENT', value: -0.5, better: false },
    });
  });

  test('the failure rate counts local days over a change of the clocks', async () => {
    // March: one failure, three contacts begun by customers. The last contact falls on 1 April.
    expect(await tile('FAILURE_RATE', '2024-03-01', '2024-04-01')).toMatchObject({
      value: 1 / 3,
      n: 3,
      previous: null,
      change: null,
    });
    expect(await tile('FAILURE_RATE', '2024-03-31', '2024-04-01')).toMatchObject({ value: 1 / 2, n: 2 });
    expect(await series('FAILURE_RATE', '2024-02-01', '2024-05-01')).toEqual([
      { month: '2024-02-01', value: null, n: 0, withheld: false },
      { month: '2024-03-01', value: 1 / 3, n: 3, withheld: false },
      { month: '2024-04-01', value: 0, n: 1, withheld: false },
    ]);
  });

  test('facts are narrowed by the segment and region of their day', async () => {
    expect(await tile('FAILURE_RATE', '2024-03-01', '2024-04-01', { segment: ['gold'] })).toMatchObject({
      value: 1 / 2,
      n: 2,
      filtered: true,
    });
    expect(
      await tile('FAILURE_RATE', '2024-03-01', '2024-04-01', { segment: ['gold'], region: ['south'] }),
    ).toMatchObject({
      value: null,
      n: 0,
    });
  });

  test('churn relates those who were lost to those at the start', async () => {
    expect(await tile('CUSTOMER_CHURN_RATE', '2024-03-01', '2024-04-01')).toMatchObject({
      value: 1 / 2,
      previous: 0,
      n: 2,
      change: { kind: 'POINTS', value: 1 / 2, better: false },
    });
    expect((await series('CUSTOMER_CHURN_RATE', '2024-03-01', '2024-05-01')).map(({ value }) => value)).toEqual([
      1 / 2,
      0,
    ]);
  });

  test('word of mouth is balanced by the people reached; what is neutral stands aside', async () => {
    // (10 + 10 − 30) / 50
    expect(await tile('WOM_BALANCE', '2024-03-01', '2024-04-01')).toMatchObject({ value: -0.2, n: 3, previous: null });
    expect(await tile('WOM_BALANCE', '2024-03-01', '2024-04-01', { segment: ['silver'] })).toMatchObject({
      value: 1,
      n: 1,
    });
  });

  test('reactive spending sums reactive bookings, planned ones not', async () => {
    // In February, the month before, lie the 10,000 of the 29th only.
    expect(await tile('REACTIVE_SPEND', '2024-03-01', '2024-04-01')).toMatchObject({
      value: 5500,
      previous: 10_000,
      n: 3,
      change: { kind: 'PERCENT', value: -0.45, better: true },
    });
    expect(await tile('REACTIVE_SPEND', '2024-04-02', '2024-04-05')).toMatchObject({ value: 0, n: 0 });
  });

  test('bookings know a region, no segment, and say so', async () => {
    expect(await tile('REACTIVE_SPEND', '2024-03-01', '2024-04-01', { region: ['north'] })).toMatchObject({
      value: 4000,
      filtered: true,
    });
    expect(
      await tile('REACTIVE_SPEND', '2024-03-01', '2024-04-01', { region: ['north'], segment: ['gold'] }),
    ).toMatchObject({
      value: 4000,
      filtered: false,
    });
  });

  test('spending by category has its months, also those without a booking', async () => {
    expect(await spending('PR', '2024-02-01', '2024-04-01')).toEqual([
      { month: '2024-02-01', value: 10_000, n: 1, withheld: false },
      { month: '2024-03-01', value: 4000, n: 1, withheld: false },
    ]);
    expect(await spending('OTHER', '2024-02-01', '2024-04-01')).toEqual([
      { month: '2024-02-01', value: 0, n: 0, withheld: false },
      { month: '2024-03-01', value: 500, n: 1, withheld: false },
    ]);
  });

  test('turnover relates exits to the headcount of the days, for a year; moves inside are no exits', async () => {
    // February: one exit, eight people on each of 29 days.
    expect(await tile('TURNOVER_RATE', '2024-02-01', '2024-03-01', { segment: ['gold'] })).toMatchObject({
      value: expect.closeTo((1 / (8 * 29)) * 365, 12),
      previous: 0,
      n: 8,
      withheld: false,
      filtered: false,
    });
    expect((await series('TURNOVER_RATE', '2024-01-01', '2024-03-01')).map(({ value, n }) => [value, n])).toEqual([
      [0, 10],
      [expect.closeTo((1 / (8 * 29)) * 365, 12), 8],
    ]);
  });

  test('confidence is withheld under five people, however often they answer', async () => {
    // (1 + 4 + 7 + 7 + 6) / 5 = 5; (5 − 1) / 6
    expect(await series('EMPLOYEE_CONFIDENCE', '2024-01-01', '2024-05-01')).toEqual([
      { month: '2024-01-01', value: null, n: 0, withheld: false },
      { month: '2024-02-01', value: expect.closeTo(4 / 6, 12), n: 5, withheld: false },
      { month: '2024-03-01', value: null, n: 0, withheld: true },
      { month: '2024-04-01', value: null, n: 0, withheld: true },
    ]);
  });

  test('figures about staff are of whole months, so that periods a day apart cannot be told apart', async () => {
    expect(await series('EMPLOYEE_CONFIDENCE', '2024-01-10', '2024-03-02')).toEqual([
      { month: '2024-02-01', value: expect.closeTo(4 / 6, 12), n: 5, withheld: false },
    ]);
    expect(await series('EMPLOYEE_CONFIDENCE', '2024-02-01', '2024-02-29')).toEqual([]);
  });

  test('a previous period that begins before the data is not compared with', async () => {
    const before = await tile('ACTIVE_CUSTOMERS', '2024-01-31', '2024-03-02');
    expect(before).toMatchObject({ value: 2, previous: null, change: null });
    expect(await tile('ACTIVE_CUSTOMERS', '2024-01-31', '2024-03-01')).toMatchObject({ previous: 2 });
  });

  test('outside the data nothing is known, not even zero', async () => {
    for (const key of ['ACTIVE_CUSTOMERS', 'FAILURE_RATE', 'REACTIVE_SPEND', 'TURNOVER_RATE']) {
      expect(await tile(key, '2024-05-01', '2024-06-01')).toMatchObject({ value: null, n: 0, previous: null });
    }
    expect((await spending('PR', '2024-04-01', '2024-06-01')).map(({ value }) => value)).toEqual([77]);
  });

  test('an empty period and an endless one are refused', async () => {
    const period = (from: string, until: string) => ({ period: { from, until }, key: 'NPS' });
    expect((await api.error(figureQuery, period('2024-03-01', '2024-03-01'))).message).toContain('The period is empty');
    expect((await api.error(figureQuery, period('1990-01-01', '2024-03-01'))).code).toBe('BAD_USER_INPUT');
  });
});
