import { at, eachEngine, on } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/api.js';
import { askMetrics } from '../../testing/ask-metrics.js';

const march = { from: '2024-03-01', until: '2024-04-01' };
const second = 1000;
const hour = 3_600_000;

eachEngine('metrics of access', (engine) => {
  let api: TestApi;

  beforeAll(async () => {
    api = await openTestApi(engine);
    const { make } = api;
    // The seven days of a reply to a message of 26 March are over; those of 27 March are not.
    await make.company({ dataFrom: on('2024-01-01'), dataUntil: on('2024-04-03') });
    const open = { weekday: 1, opensMinute: 540, closesMinute: 1080 };
    await make.write('opening_hours', { ...open, channel: 'PHONE', validFrom: on('2024-01-01') });
    await make.write('opening_hours', { ...open, channel: 'EMAIL', validFrom: on('2024-03-10') });
    for (const [externalId, segment, preferredChannel] of [
      ['A', 'gold', 'PHONE'],
      ['B', 'silver', 'EMAIL'],
      ['C', 'gold', null],
    ] as const) {
      await make.customer({ externalId }, { segment, preferredChannel });
    }
    for (const [customer, startedAt, channel, outcome, wait, handleSeconds] of [
      ['A', '2024-02-29T22:59:00Z', 'PHONE', 'ANSWERED', 10 * second, 9],
      // The first instant of March in Rome, answered in just the time that it may take.
      ['A', '2024-02-29T23:00:00Z', 'PHONE', 'ANSWERED', 20 * second, 300],
      ['A', '2024-03-05T10:00:00Z', 'PHONE', 'ANSWERED', 21 * second, 100],
      // Answered, nobody knows when.
      ['A', '2024-03-06T10:00:00Z', 'CHAT', 'ANSWERED', null, null],
      ['B', '2024-03-07T10:00:00Z', 'PHONE', 'ABANDONED', null, null],
      ['B', '2024-03-08T10:00:00Z', 'PHONE', 'BUSY', null, null],
      ['C', '2024-03-09T10:00:00Z', 'PHONE', 'OUT_OF_HOURS', null, null],
      ['B', '2024-03-11T10:00:00Z', 'EMAIL', 'ANSWERED', 24 * hour, null],
      ['B', '2024-03-12T10:00:00Z', 'EMAIL', 'ANSWERED', 192 * hour, null],
      ['C', '2024-03-13T10:00:00Z', 'WEB_FORM', 'NO_REPLY', null, null],
      ['C', '2024-03-14T10:00:00Z', 'EMAIL', 'BOUNCED', null, null],
      ['A', '2024-03-26T10:00:00Z', 'SOCIAL', 'NO_REPLY', null, null],
      ['A', '2024-03-27T10:00:00Z', 'EMAIL', 'ANSWERED', 1 * hour, null],
      // The clock has gone forward: 22:30 UTC is already April.
      ['A', '2024-03-31T22:30:00Z', 'PHONE', 'OUT_OF_HOURS', null, null],
    ] as const) {
      const answeredAt = wait === null ? null : at(startedAt) + wait;
      await make.interaction({
        customer,
        startedAt: at(startedAt),
        channel,
        outcome,
        answeredAt,
        ...(handleSeconds === null ? {} : { handleSeconds }),
      });
    }
    await make.interaction({ customer: 'A', startedAt: at('2024-03-20T10:00:00Z'), initiator: 'COMPANY' });
    for (const [externalId, openedAt, informed, closed] of [
      ['K1', '2024-03-10T10:00:00Z', 2, 10],
      ['K2', '2024-03-11T10:00:00Z', null, 6],
      ['K3', '2024-03-12T10:00:00Z', 1, null],
      ['K4', '2024-02-29T22:00:00Z', 1, 1],
    ] as const) {
      await make.write('support_case', {
        customer: 'A',
        externalId,
        openedAt: at(openedAt),
        lastInformedAt: informed === null ? null : at(openedAt) + informed * hour,
        closedAt: closed === null ? null : at(openedAt) + closed * hour,
        reason: 'DELIVERY',
      });
    }
  });
  afterAll(() => api.drop());

  test('attempts and what became of them, by hand', async () => {
    const expected = {
      CONTACT_ATTEMPTS: [12, 12],
      IN_HOURS_SHARE: [11 / 12, 12],
      OUT_OF_HOURS_DEMAND_SHARE: [1 / 12, 12],
      // All 5 of A; of B the 2 after 10 March, not the 2 before; of C no preference is known.
      PREFERRED_CHANNEL_OFFERED: [7 / 9, 9],
      // 2 telephone calls of A, 2 e-mails of B.
      PREFERRED_CHANNEL_MATCH: [4 / 9, 9],
      DELIVERED_SHARE: [10 / 11, 11],
      // 20 seconds, 24 hours and 1 hour; the answer without a time is left out.
      ANSWERED_IN_TIME: [3 / 9, 9],
      REACHABILITY_INDEX: [(11 / 12) * (7 / 9) * (10 / 11) * (3 / 9), 12],
      AVERAGE_HANDLE_TIME: [200, 2],
    };
    const figures = await askMetrics(api, march, Object.keys(expected));
    for (const [key, [value = 0, n]] of Object.entries(expected)) {
      expect(figures[key], key).toEqual([expect.closeTo(value, 12), n]);
    }
  });

  test('waits and replies, by hand', async () => {
    const expected = {
      ABANDONMENT_RATE: [1 / 4, 4],
      AVERAGE_SPEED_OF_ANSWER: [20.5, 2],
      // One of two answered with a known time, one given up, one busy.
      SERVICE_LEVEL: [1 / 4, 4],
      // 1, 24 and 192 hours.
      FIRST_RESPONSE_TIME: [24, 3],
      // Of 11, 12, 13 and 26 March only the first had a reply within a week.
      UNANSWERED_RATE: [3 / 4, 4],
      // 2 hours, 6 hours, and one that still does not know: with it, half know after 6.
      UNCERTAINTY_TIME: [6, 3],
    };
    expect(await askMetrics(api, march, Object.keys(expected))).toEqual(expected);
  });

  test('narrowed to a segment and to a channel', async () => {
    const keys = ['CONTACT_ATTEMPTS', 'OUT_OF_HOURS_DEMAND_SHARE', 'UNANSWERED_RATE'];
    expect(await askMetrics(api, march, keys, { segment: ['gold'] })).toEqual({
      CONTACT_ATTEMPTS: [8, 8],
      OUT_OF_HOURS_DEMAND_SHARE: [1 / 8, 8],
      UNANSWERED_RATE: [1, 2],
    });
    expect(await askMetrics(api, march, keys, { channel: ['EMAIL'] })).toEqual({
      CONTACT_ATTEMPTS: [4, 4],
      OUT_OF_HOURS_DEMAND_SHARE: [0, 4],
      UNANSWERED_RATE: [1 / 2, 2],
    });
  });
});
