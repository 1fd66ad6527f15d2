import { at, eachEngine, on } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/api.js';

eachEngine('replies in business hours', (engine) => {
  let api: TestApi;

  beforeAll(async () => {
    api = await openTestApi(engine);
    const { make } = api;
    await make.company({ dataFrom: on('2024-01-01'), dataUntil: on('2024-05-01') });
    const weekdays = [1, 2, 3, 4, 5] as const;
    await make.write(
      'opening_hours',
      ...weekdays.map((weekday) => ({
        channel: 'EMAIL' as const,
        weekday,
        validFrom: on('2024-01-01'),
        opensMinute: 540,
        closesMinute: 1080,
      })),
      // From 11 March on messages are read on Mondays only, from ten to noon.
      { channel: 'EMAIL', weekday: 1, validFrom: on('2024-03-11'), opensMinute: 600, closesMinute: 720 },
      // Round the clock at the weekend.
      { channel: 'SOCIAL', weekday: 6, validFrom: on('2024-01-01'), opensMinute: 0, closesMinute: 1440 },
      { channel: 'SOCIAL', weekday: 7, validFrom: on('2024-01-01'), opensMinute: 0, closesMinute: 1440 },
      // Not known before 15 March.
      { channel: 'WEB_FORM', weekday: 1, validFrom: on('2024-03-15'), opensMinute: 540, closesMinute: 600 },
    );
    await make.customer({ externalId: 'C' });
    for (const [channel, startedAt, answeredAt] of [
      // Friday 17:00 in Rome to Monday 09:30: an hour of Friday and half an hour of Monday.
      ['EMAIL', '2024-03-01T16:00:00Z', '2024-03-04T08:30:00Z'],
      // Friday 8 March 17:00 to Monday 11 March 14:00: an hour of Friday and, by the new hours, two of Monday.
      ['EMAIL', '2024-03-08T16:00:00Z', '2024-03-11T13:00:00Z'],
      // Came and was answered on a Sunday: no time at all.
      ['EMAIL', '2024-03-03T10:00:00Z', '2024-03-03T12:00:00Z'],
      // Saturday 30 March noon to Sunday noon in Rome: 23 hours, the clock having gone forward.
      ['SOCIAL', '2024-03-30T11:00:00Z', '2024-03-31T10:00:00Z'],
      ['WEB_FORM', '2024-03-11T08:00:00Z', '2024-03-18T12:00:00Z'],
      // Nobody said when it is open.
      ['OTHER', '2024-03-11T08:00:00Z', '2024-03-11T10:00:00Z'],
    ] as const) {
      await make.interaction({ customer: 'C', channel, startedAt: at(startedAt), answeredAt: at(answeredAt) });
    }
  });
  afterAll(() => api.drop());

  test('count the hours in which the channel was open, beside those of the calendar', async () => {
    const fields = '{ channel p50 { value n } p95 { value } }';
    const { report } = await api.data(
      `{ report(period: { from: "2024-03-01", until: "2024-04-01" }) { access { replies ${fields} repliesInBusinessHours ${fields} } } }`,
    );
    const { replies, repliesInBusinessHours } = (report as { access: Record<string, object[]> }).access;
    expect(repliesInBusinessHours).toEqual([
      { channel: 'EMAIL', p50: { value: 1.5, n: 3 }, p95: { value: 3 } },
      { channel: 'SOCIAL', p50: { value: 23, n: 1 }, p95: { value: 23 } },
    ]);
    expect(replies).toHaveLength(4);
    expect(replies).toContainEqual({ channel: 'EMAIL', p50: { value: 64.5, n: 3 }, p95: { value: 69 } });
    expect(replies).toContainEqual({ channel: 'SOCIAL', p50: { value: 23, n: 1 }, p95: { value: 23 } });
  });
});
