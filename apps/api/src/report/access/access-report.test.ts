import { at, eachEngine, on } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/api.js';

eachEngine('report of access', (engine) => {
  let api: TestApi;
  const ask = async (fields: string): Promise<Record<string, unknown>> => {
    const { report } = await api.data<{ report: { access: Record<string, unknown> } }>(
      `{ report(period: { from: "2024-03-01", until: "2024-04-01" }) { access { ${fields} } } }`,
    );
    return report.access;
  };

  beforeAll(async () => {
    api = await openTestApi(engine);
    const { make } = api;
    await make.company({ dataFrom: on('2024-01-01'), dataUntil: on('2024-05-01') });
    for (const [channel, weekday, validFrom, opensMinute, closesMinute] of [
      ['PHONE', 1, '2024-01-01', 540, 1080],
      ['PHONE', 2, '2024-01-01', 540, 1080],
      // From 20 March on calls are answered on Mondays from half past nine to noon, and not on Tuesdays.
      ['PHONE', 1, '2024-03-20', 570, 720],
      ['EMAIL', 2, '2024-01-01', 0, 1440],
    ] as const) {
      await make.write('opening_hours', { channel, weekday, validFrom: on(validFrom), opensMinute, closesMinute });
    }
    await make.customer({ externalId: 'A' }, { preferredChannel: 'PHONE' });
    await make.customer({ externalId: 'B' }, { preferredChannel: 'EMAIL' });
    for (const [customer, startedAt, channel, outcome, answeredAt] of [
      ['A', '2024-02-20T09:00:00Z', 'PHONE', 'ANSWERED', '2024-02-20T09:00:01Z'],
      // A Monday, half past nine in Rome.
      ['A', '2024-03-04T08:30:00Z', 'PHONE', 'ANSWERED', '2024-03-04T08:30:10Z'],
      ['A', '2024-03-04T08:45:00Z', 'PHONE', 'OUT_OF_HOURS', null],
      ['A', '2024-03-05T09:00:00Z', 'EMAIL', 'ANSWERED', '2024-03-05T11:00:00Z'],
      ['A', '2024-03-01T09:00:00Z', 'EMAIL', 'NO_REPLY', null],
      ['B', '2024-03-11T09:00:00Z', 'PHONE', 'ANSWERED', '2024-03-11T09:00:30Z'],
      ['B', '2024-03-25T09:00:00Z', 'EMAIL', 'ANSWERED', '2024-03-25T13:00:00Z'],
      // Answered half an hour after March ended in Rome, where the clock has gone forward.
      ['B', '2024-03-30T09:00:00Z', 'EMAIL', 'ANSWERED', '2024-03-31T22:30:00Z'],
      ['B', '2024-03-31T21:30:00Z', 'EMAIL', 'NO_REPLY', null],
    ] as const) {
      const answered = answeredAt === null ? null : at(answeredAt);
      await make.interaction({ customer, startedAt: at(startedAt), channel, outcome, answeredAt: answered });
    }
  });
  afterAll(() => api.drop());

  test('reachability: the product, its factors, and losses that add up to what is lost', async () => {
    const { reachability } = await ask(
      'reachability { index { value n } parts { metric { key } share { value n } loss } }',
    );
    // ln(7/8) and ln(3/7) share the loss of 5/8.
    expect(reachability).toEqual({
      index: { value: expect.closeTo(3 / 8, 12), n: 8 },
      parts: [
        { metric: { key: 'IN_HOURS_SHARE' }, share: { value: 7 / 8, n: 8 }, loss: expect.closeTo(0.085088, 5) },
        { metric: { key: 'PREFERRED_CHANNEL_OFFERED' }, share: { value: 1, n: 8 }, loss: expect.closeTo(0, 12) },
        { metric: { key: 'DELIVERED_SHARE' }, share: { value: 1, n: 7 }, loss: expect.closeTo(0, 12) },
        { metric: { key: 'ANSWERED_IN_TIME' }, share: { value: 3 / 7, n: 7 }, loss: expect.closeTo(0.539912, 5) },
      ],
    });
  });

  test('every hour of the week has its demand, its answers, and the channels open now', async () => {
    const { hoursOfWeek } = await ask('hoursOfWeek { hour attempts outOfHours answered { value n } openChannels }');
    expect(hoursOfWeek).toHaveLength(168);
    const hours = hoursOfWeek as { hour: number; attempts: number }[];
    expect(hours[9]).toEqual({
      hour: 9,
      attempts: 2,
      outOfHours: 1,
      answered: { value: 1 / 2, n: 2 },
      openChannels: ['PHONE'],
    });
    expect(hours[12]).toEqual({
      hour: 12,
      attempts: 0,
      outOfHours: 0,
      answered: { value: null, n: 0 },
      openChannels: [],
    });
    expect(hours[34]).toMatchObject({ attempts: 1, openChannels: ['EMAIL'] });
    // The last half hour of March in Rome.
    expect(hours[167]).toMatchObject({ attempts: 1, answered: { value: 0, n: 1 } });
    expect(hours.reduce((sum, { attempts }) => sum + attempts, 0)).toBe(8);
  });

  test('channels preferred and used', async () => {
    const { channelGaps } = await ask(
      'channelGaps { preferred used attempts share { value } answeredInTime { value n } }',
    );
    expect(channelGaps).toHaveLength(4);
    expect(channelGaps).toEqual(
      expect.arrayContaining([
        {
          preferred: 'EMAIL',
          used: 'EMAIL',
          attempts: 3,
          share: { value: 3 / 4 },
          answeredInTime: { value: 1 / 3, n: 3 },
        },
        { preferred: 'EMAIL', used: 'PHONE', attempts: 1, share: { value: 1 / 4 }, answeredInTime: { value: 0, n: 1 } },
        {
          preferred: 'PHONE',
          used: 'EMAIL',
          attempts: 2,
          share: { value: 1 / 2 },
          answeredInTime: { value: 1 / 2, n: 2 },
        },
        {
          preferred: 'PHONE',
          used: 'PHONE',
          attempts: 2,
          share: { value: 1 / 2 },
          answeredInTime: { value: 1 / 2, n: 2 },
        },
      ]),
    );
  });

  test('quantiles of waits in seconds and of replies in hours', async () => {
    const quantiles = 'channel p50 { value n } p90 { value } p95 { value }';
    expect(await ask(`waits { ${quantiles} } replies { ${quantiles} }`)).toEqual({
      waits: [{ channel: 'PHONE', p50: { value: 10, n: 2 }, p90: { value: 30 }, p95: { value: 30 } }],
      replies: [
        {
          channel: 'EMAIL',
          p50: { value: expect.closeTo(4, 9), n: 3 },
          p90: { value: expect.closeTo(37.5, 9) },
          p95: { value: expect.closeTo(37.5, 9) },
        },
      ],
    });
  });

  test('messages that wait when the period ends, by age: what is answered later still waits', async () => {
    const { unanswered } = await ask('unanswered { age messages share { value } }');
    const third = { messages: 1, share: { value: 1 / 3 } };
    const none = { messages: 0, share: { value: 0 } };
    expect(unanswered).toEqual([
      { age: 'UP_TO_1_DAY', ...third },
      { age: 'UP_TO_2_DAYS', ...third },
      { age: 'UP_TO_7_DAYS', ...none },
      { age: 'UP_TO_30_DAYS', ...none },
      { age: 'LONGER', ...third },
    ]);
  });
});
