import { at, eachEngine, on } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/api.js';

eachEngine('the report on prevention', (engine) => {
  let api: TestApi;
  const ask = async (fields: string) => {
    const { report } = await api.data<{ report: { recovery: object } }>(
      `{ report(period: { from: "2024-03-01", until: "2024-04-01" }) { recovery { ${fields} } } }`,
    );
    return report.recovery;
  };

  beforeAll(async () => {
    api = await openTestApi(engine);
    const { make } = api;
    await make.company({ dataFrom: on('2023-11-01'), dataUntil: on('2024-06-15') });
    // 90 days after 5 March are over on 3 June: who leaves then has stayed.
    const ends: Readonly<Record<string, string>> = { C2: '2024-04-10', C3: '2024-04-01', C6: '2024-06-03' };
    for (const externalId of ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7']) {
      const end = ends[externalId];
      await make.customer({ externalId, endedOn: end === undefined ? null : on(end) });
    }
    const incident = { name: 'Lot', kind: 'LOT', cause: 'SLOW' } as const;
    await make.write(
      'incident',
      { ...incident, externalId: 'I0', startedAt: at('2024-02-29T10:00:00Z') },
      {
        ...incident,
        externalId: 'I1',
        startedAt: at('2024-03-01T10:00:00Z'),
        detectedAt: at('2024-03-04T00:00:00Z'),
        sourceFixedAt: at('2024-03-09T00:00:00Z'),
      },
      { ...incident, externalId: 'I2', startedAt: at('2024-03-20T10:00:00Z') },
    );
    const exposures = [
      ['C1', 'I1', '2024-03-04T10:00:00Z', '2024-03-04T12:00:00Z'],
      ['C2', 'I1', '2024-03-04T10:00:00Z', '2024-03-04T13:00:00Z'],
      ['C3', 'I1', '2024-03-04T10:00:00Z', '2024-03-06T10:00:00Z'],
      ['C4', 'I1', '2024-03-04T10:00:00Z', null],
      ['C5', 'I1', '2024-03-04T10:00:00Z', null],
      ['C7', 'I2', '2024-03-20T10:00:00Z', null],
      ['C7', 'I2', '2024-03-21T10:00:00Z', null],
    ] as const;
    for (const [customer, struck, exposedAt, notifiedAt] of exposures) {
      await make.write('incident_exposure', {
        customer,
        externalId: make.id('X'),
        incident: struck,
        exposedAt: at(exposedAt),
        notifiedAt: notifiedAt === null ? null : at(notifiedAt),
      });
    }
    const actions = [
      ['A0', 'TRAINING', 'SLOW', '2024-02-29', '2024-03-11'],
      ['A1', 'TRAINING', 'SLOW', '2024-03-01', '2024-03-11'],
      ['A2', 'TRAINING', null, '2024-03-05', '2024-03-25'],
      ['A3', 'TRAINING', 'SLOW', '2024-03-15', null],
      ['A4', 'SUPPLIER_CHECK', 'SLOW', '2024-03-31', '2024-04-02'],
      ['A5', 'OTHER', null, '2024-03-31', null],
    ] as const;
    await make.write(
      'improvement_action',
      ...actions.map(([externalId, strategy, cause, openedOn, closedOn]) => ({
        externalId,
        title: 'Change',
        strategy,
        cause,
        openedOn: on(openedOn),
        closedOn: closedOn === null ? null : on(closedOn),
      })),
    );
    const failures = [
      ['C1', '2024-02-10', 'SLOW', null, true, null],
      ['C2', '2024-02-10', 'OTHER', null, true, null],
      ['C1', '2024-03-05', 'SLOW', 'I1', false, 'A1'],
      ['C2', '2024-03-05', 'SLOW', 'I1', true, 'A1'],
      ['C3', '2024-03-05', 'SLOW', 'I1', true, 'A1'],
      ['C4', '2024-03-05', 'SLOW', 'I1', true, 'A2'],
      ['C5', '2024-03-05', 'SLOW', 'I1', false, null],
      ['C6', '2024-03-05', 'SLOW', null, true, null],
      ['C7', '2024-03-20', 'SLOW', null, true, null],
      ['C4', '2024-04-10', 'SLOW', null, true, null],
      ['C4', '2024-04-12', 'SLOW', null, true, null],
      ['C1', '2024-04-11', 'OTHER', null, true, null],
      ['C6', '2024-04-11', 'SLOW', null, true, null],
      ['C5', '2024-06-08', 'SLOW', null, true, null],
    ] as const;
    for (const [customer, day, cause, struck, complained, improvement] of failures) {
      const detectedAt = at(`${day}T10:00:00Z`);
      await make.failure({ customer, detectedAt, cause, incident: struck, complained, improvement });
    }
    const contacts = [
      ['C1', '2024-03-10', { csat: 5 }],
      ['C1', '2024-04-04', { csat: 1 }],
      ['C2', '2024-03-10', { csat: 3, expected: 4, perceived: 6 }],
      ['C3', '2024-03-10', { csat: 2 }],
      ['C4', '2024-03-10', { csat: 4, expected: 5, perceived: 5 }],
      ['C5', '2024-03-10', { perceived: 7 }],
      ['C6', '2024-03-01', { csat: 5 }],
      ['C6', '2024-06-03', { csat: 5 }],
      ['C7', '2024-03-25', { csat: 5 }],
      ['C7', '2024-03-26', { csat: 4 }],
    ] as const;
    for (const [customer, day, rated] of contacts) {
      await make.interaction({ customer, startedAt: at(`${day}T10:00:00Z`), ...rated });
    }
  });
  afterAll(() => api.drop());

  test('who leaves by the next contact; that of C6 came too late, and C7 is not followed for 90 days', async () => {
    expect(await ask('redemption { nextContact left { value n method } }')).toEqual({
      redemption: [
        { nextContact: 'GOOD', left: { value: 0.5, n: 2, method: 'WILSON' } },
        { nextContact: 'MIDDLING', left: { value: 0, n: 1, method: 'WILSON' } },
        { nextContact: 'BAD', left: { value: 1, n: 1, method: 'WILSON' } },
        { nextContact: 'UNRATED', left: { value: 0, n: 1, method: 'WILSON' } },
        { nextContact: 'NONE', left: { value: 0, n: 1, method: 'WILSON' } },
      ],
    });
  });

  // Told: C1 and C2. Not told: C3, who had complained; C4; C5; C7 twice, rated 5 and 4 after each, not followed.
  test('told first beside the others', async () => {
    const outcomes = '{ complained { value n } satisfaction { value n } left { value n } }';
    const difference = '{ complained { value n ciLow ciHigh } satisfaction { value } left { value n } }';
    expect(await ask(`notices { told ${outcomes} notTold ${outcomes} difference ${difference} }`)).toEqual({
      notices: {
        // Satisfaction: 5 and 3; a rating on the 31st day is too late.
        told: { complained: { value: 0.5, n: 2 }, satisfaction: { value: 4, n: 2 }, left: { value: 0.5, n: 2 } },
        // 2, 4, and 4.5 twice.
        notTold: {
          complained: { value: 0.4, n: 5 },
          satisfaction: { value: 3.75, n: 4 },
          left: { value: expect.closeTo(1 / 3, 12), n: 3 },
        },
        // Wilson limits of 1 in 2: 0.0945 and 0.9055; of 2 in 5: 0.1176 and 0.7693. So 0.1 − √(0.4055² + 0.3693²) …
        difference: {
          complained: {
            value: expect.closeTo(0.1, 12),
            n: 7,
            ciLow: expect.closeTo(-0.4484, 4),
            ciHigh: expect.closeTo(0.5941, 4),
          },
          satisfaction: { value: 0.25 },
          left: { value: expect.closeTo(1 / 6, 12), n: 5 },
        },
      },
    });
  });

  // C1 and C2 of five were told first, C2, C3 and C4 complained; C4 met the cause twice within 90 days of the fix,
  // C5 after them, C6 was not exposed. Found 4 March 00:00, first notice 12:00, fixed five days later.
  test('one row for each incident, the newest first, customers once', async () => {
    const fields =
      'incident { externalId } exposed complained { value n } toldFirst { value } hoursToNotice daysToFix failuresAfterFix recurrence { value n }';
    expect(await ask(`incidents { ${fields} }`)).toEqual({
      incidents: [
        {
          incident: { externalId: 'I2' },
          exposed: 1,
          complained: { value: 0, n: 1 },
          toldFirst: { value: 0 },
          hoursToNotice: null,
          daysToFix: null,
          failuresAfterFix: null,
          recurrence: { value: null, n: 0 },
        },
        {
          incident: { externalId: 'I1' },
          exposed: 5,
          complained: { value: 0.6, n: 5 },
          toldFirst: { value: 0.4 },
          hoursToNotice: 12,
          daysToFix: 5,
          failuresAfterFix: 2,
          recurrence: { value: 0.2, n: 5 },
        },
      ],
    });
  });

  // Training took 10 and 20 days, and one is open after 92: half are done on day 20. Only A1 is compared: A2 names no
  // cause, 90 days after A4 are not over. Before A1, seven customers of 60 days had one slow answer and one failure
  // else; after it, four of 90 days and others of 30, 21 and 84 had five and one. (5 / 495) / (1 / 420) = 140 / 33.
  test('changes by their kind, with what followed', async () => {
    const fields =
      'strategy opened closed complaints compared daysToClose { value n } failuresAfter { value n } otherFailuresAfter { value n }';
    expect(await ask(`strategies { ${fields} failuresAfter { ciLow ciHigh } }`)).toEqual({
      strategies: [
        {
          strategy: 'SUPPLIER_CHECK',
          opened: 1,
          closed: 1,
          complaints: 0,
          compared: 0,
          daysToClose: { value: 2, n: 1 },
          failuresAfter: { value: null, n: 0, ciLow: null, ciHigh: null },
          otherFailuresAfter: { value: null, n: 0 },
        },
        {
          strategy: 'TRAINING',
          opened: 3,
          closed: 2,
          complaints: 3,
          compared: 1,
          daysToClose: { value: 20, n: 3 },
          // Of six failures five are after: a share of 0.3588 to 0.9958 (Clopper & Pearson), as odds by 420 / 495.
          failuresAfter: {
            value: expect.closeTo(140 / 33, 12),
            n: 6,
            ciLow: expect.closeTo((0.358765 / 0.641235) * (420 / 495), 4),
            ciHigh: expect.closeTo(200.66, 1),
          },
          otherFailuresAfter: { value: expect.closeTo(28 / 33, 12), n: 2 },
        },
        {
          strategy: 'OTHER',
          opened: 1,
          closed: 0,
          complaints: 0,
          compared: 0,
          daysToClose: { value: null, n: 1 },
          failuresAfter: { value: null, n: 0, ciLow: null, ciHigh: null },
          otherFailuresAfter: { value: null, n: 0 },
        },
      ],
    });
  });
});
