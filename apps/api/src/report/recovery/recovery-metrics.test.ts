import { at, eachEngine, on } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/api.js';
import { askMetrics } from '../../testing/ask-metrics.js';

const march = { from: '2024-03-01', until: '2024-04-01' };
const half = [0.5, 2] as const;

eachEngine('metrics of recovery and prevention', (engine) => {
  let api: TestApi;

  beforeAll(async () => {
    api = await openTestApi(engine);
    const { make } = api;
    await make.company({ dataFrom: on('2024-01-01'), dataUntil: on('2024-08-01') });
    await make.staff(1);
    for (const externalId of ['A', 'B', 'C', 'D', 'E']) {
      await make.customer({ externalId }, { segment: externalId === 'A' ? 'gold' : 'silver' });
    }
    const incidentAt = (externalId: string, detected: string, fixed: string | null, cause = 'PRODUCT_MISMATCH') => ({
      externalId,
      name: externalId,
      kind: 'LISTING' as const,
      cause: cause as 'PRODUCT_MISMATCH',
      department: 'D',
      startedAt: at(detected),
      detectedAt: at(detected),
      sourceFixedAt: fixed === null ? null : at(fixed),
    });
    // Fixed after 48 and 24 hours, not at all, and after 68 days, which leaves no 90 days to watch.
    await make.write(
      'incident',
      incidentAt('X', '2024-03-04T10:00:00Z', '2024-03-06T10:00:00Z'),
      incidentAt('Y', '2024-03-15T10:00:00Z', '2024-03-16T10:00:00Z'),
      incidentAt('Z', '2024-03-20T10:00:00Z', null, 'DELIVERY_LATE'),
      incidentAt('V', '2024-03-25T10:00:00Z', '2024-06-01T10:00:00Z', 'SLOW'),
      incidentAt('W', '2024-06-20T10:00:00Z', null),
    );
    await make.write(
      'improvement_action',
      { externalId: 'N1', title: 'One', strategy: 'TRAINING', openedOn: on('2024-03-10'), closedOn: on('2024-04-10') },
      { externalId: 'N2', title: 'Two', strategy: 'TRAINING', openedOn: on('2024-03-12') },
    );
    await make.write('support_case', {
      customer: 'A',
      externalId: 'K',
      openedAt: at('2024-03-10T10:00:00Z'),
      reason: 'COMPLAINT',
    });
    // March is from 29 February 23:00 UTC until 31 March 22:00 UTC.
    for (const [externalId, customer, detectedAt, more] of [
      ['F0', 'A', '2024-02-29T22:59:00Z', {}],
      ['F1', 'A', '2024-02-29T23:00:00Z', { improvement: 'N1' }],
      ['F2', 'A', '2024-03-10T10:00:00Z', { improvement: 'N2', case: 'K' }],
      ['F3', 'B', '2024-03-12T10:00:00Z', { incident: 'X' }],
      ['F4', 'B', '2024-03-31T21:59:00Z', { complained: false }],
      ['F5', 'B', '2024-03-31T22:00:00Z', { improvement: 'N1' }],
    ] as const) {
      await make.failure({ externalId, customer, detectedAt: at(detectedAt), ...more });
    }
    const hours = (iso: string, more: number) => at(iso) + more * 3_600_000;
    await make.write(
      'recovery',
      {
        customer: 'A',
        externalId: 'R0',
        failure: 'F0',
        startedAt: at('2024-02-29T22:59:30Z'),
        followUpPlanned: true,
        evaluatedAt: at('2024-03-05T10:00:00Z'),
        expected: 7,
        perceived: 1,
        stillUpset: true,
      },
      {
        customer: 'A',
        externalId: 'R1',
        failure: 'F1',
        startedAt: hours('2024-02-29T23:00:00Z', 2),
        completedAt: hours('2024-02-29T23:00:00Z', 10),
        followUpPlanned: true,
        expectedRemedy: 'REFUND',
        evaluatedAt: at('2024-03-05T10:00:00Z'),
        expected: 4,
        perceived: 5,
        satisfactionBefore: 6,
        satisfactionAfter: 6,
        stillUpset: false,
      },
      {
        customer: 'A',
        externalId: 'R2',
        failure: 'F2',
        startedAt: hours('2024-03-10T10:00:00Z', 4),
        completedAt: hours('2024-03-10T10:00:00Z', 20),
        followUpPlanned: false,
        expectedRemedy: 'CREDIT',
        evaluatedAt: at('2024-03-15T10:00:00Z'),
        expected: 5,
        perceived: 3,
        satisfactionBefore: 5,
        satisfactionAfter: 3,
        stillUpset: true,
      },
      {
        customer: 'B',
        externalId: 'R3',
        failure: 'F3',
        startedAt: hours('2024-03-12T10:00:00Z', 6),
        completedAt: hours('2024-03-12T10:00:00Z', 30),
        followUpPlanned: false,
      },
      { customer: 'B', externalId: 'R5', failure: 'F5', startedAt: at('2024-04-01T10:00:00Z'), followUpPlanned: true },
    );
    const action = (customer: string, recovery: string, remedy: 'APOLOGY' | 'REFUND', more: object) => ({
      customer,
      recovery,
      remedy,
      externalId: make.id('RA'),
      actorRole: 'AGENT' as const,
      ...more,
    });
    await make.write(
      'recovery_action',
      action('A', 'R1', 'APOLOGY', { formal: true, doneAt: at('2024-03-01T10:00:00Z') }),
      action('A', 'R1', 'REFUND', { dueAt: at('2024-03-02T10:00:00Z'), doneAt: at('2024-03-01T10:00:00Z') }),
      action('A', 'R2', 'APOLOGY', {
        formal: false,
        dueAt: at('2024-03-10T12:00:00Z'),
        doneAt: at('2024-03-10T14:00:00Z'),
      }),
      action('B', 'R3', 'APOLOGY', { formal: true, dueAt: at('2024-03-12T12:00:00Z') }),
      action('B', 'R3', 'APOLOGY', { doneAt: at('2024-03-13T12:00:00Z') }),
    );
    const telling = (customer: string, failure: string, toldAt: string, valence: 'NEGATIVE' | 'POSITIVE') => ({
      customer,
      failure,
      valence,
      externalId: make.id('T'),
      toldAt: at(toldAt),
      audience: 'FRIEND' as const,
      reach: 3,
    });
    // F1 was told of before its recovery began, F3 well.
    await make.write(
      'word_of_mouth',
      telling('A', 'F1', '2024-03-01T00:30:00Z', 'NEGATIVE'),
      telling('A', 'F2', '2024-03-12T10:00:00Z', 'NEGATIVE'),
      telling('A', 'F2', '2024-03-13T10:00:00Z', 'NEGATIVE'),
      telling('B', 'F3', '2024-03-15T10:00:00Z', 'POSITIVE'),
    );
    for (const [customer, startedAt, more] of [
      ['A', '2024-03-05T10:00:00Z', { csat: 5 }],
      ['A', '2024-03-11T10:00:00Z', { csat: 1, case: 'K' }],
      ['A', '2024-03-20T10:00:00Z', { csat: 4 }],
      ['B', '2024-03-13T10:00:00Z', { csat: 5, outcome: 'ABANDONED' as const }],
      ['B', '2024-03-14T10:00:00Z', {}],
      ['B', '2024-04-02T10:00:00Z', { csat: 5 }],
    ] as const) {
      await make.interaction({ customer, startedAt: at(startedAt), ...more });
    }
    // B complained of the incident before being told; C was never told. Of E it is not known what was chosen.
    await make.write(
      'incident_exposure',
      ...(
        [
          ['A', '2024-03-05T12:00:00Z', { offered: 'ALTERNATIVE', chosen: 'ALTERNATIVE', agreed: true }],
          ['B', '2024-03-13T10:00:00Z', {}],
          ['C', null, {}],
          ['D', '2024-03-06T12:00:00Z', { offered: 'ALTERNATIVE', chosen: 'CANCEL', agreed: false }],
          ['E', '2024-03-05T16:00:00Z', { offered: 'ALTERNATIVE' }],
        ] as const
      ).map(([customer, notifiedAt, more]) => ({
        customer,
        externalId: 'EX',
        incident: 'X',
        exposedAt: at('2024-03-04T11:00:00Z'),
        notifiedAt: notifiedAt === null ? null : at(notifiedAt),
        ...more,
      })),
      { customer: 'C', externalId: 'EX0', incident: 'X', exposedAt: at('2024-02-29T22:59:00Z') },
    );
  });
  afterAll(() => api.drop());

  const ask = (keys: string[], filter?: object) => askMetrics(api, march, keys, filter);

  test('recovery', async () => {
    const expected = {
      RECOVERY_ATTEMPT_RATE: [0.75, 4],
      // After 2, 4 and 6 hours; F4 never. The curve stands at one half between 4 and 6.
      RECOVERY_RESPONSE_TIME: [5, 4],
      // After 10, 20 and 30 hours; F4 never.
      TIME_TO_RECOVERY: [25, 4],
      RECOVERY_SUCCESS_RATE: half,
      // (5 − 4) and (3 − 5).
      RECOVERY_GAP: [-0.5, 2],
      POST_RECOVERY_EVALUATION_COVERAGE: [2 / 3, 3],
      DOUBLE_DEVIATION_RATE: [0.25, 4],
      // (6 − 6) and (3 − 5).
      PARADOX_DELTA: [-1, 2],
      RESIDUAL_UPSET_RATE: half,
      NEGATIVE_TALK_AFTER_RECOVERY: [1 / 3, 3],
      // After F1 5, after F2 4 (that of the same issue is passed over), after F3 not rated, after F4 5.
      REDEMPTION_RATE: [2 / 3, 3],
      EXPECTED_REMEDY_RATE: half,
      FORMAL_APOLOGY_RATE: half,
      REMEDY_ON_TIME_RATE: half,
      FOLLOW_UP_PLANNED_RATE: [1 / 3, 3],
    };
    expect(await ask(Object.keys(expected))).toEqual(expected);
  });

  test('prevention', async () => {
    const expected = {
      // A, D and E of five.
      PROACTIVE_COVERAGE: [0.6, 5],
      // After 26, 30 and 50 hours.
      TIME_TO_PROACTIVE_NOTICE: [30, 3],
      ALTERNATIVE_ACCEPTANCE: half,
      AGREED_SOLUTION_RATE: half,
      // After 24, 48 and 1632 hours, one never: the curve stands at one half between 48 and 1632.
      SOURCE_FIX_LEAD_TIME: [840, 4],
      // After X came Y; after Y nothing in 90 days.
      RECURRENCE_RATE: half,
      COMPLAINT_TO_IMPROVEMENT_RATE: [2 / 3, 3],
      IMPROVEMENT_CLOSURE_RATE: half,
    };
    expect(await ask(Object.keys(expected))).toEqual(expected);
  });

  test('a part of the customers; what nobody answered is not known', async () => {
    const keys = ['RECOVERY_ATTEMPT_RATE', 'RECOVERY_SUCCESS_RATE', 'PROACTIVE_COVERAGE'];
    expect(await ask(keys, { segment: ['silver'] })).toEqual({
      RECOVERY_ATTEMPT_RATE: half,
      RECOVERY_SUCCESS_RATE: [null, 0],
      PROACTIVE_COVERAGE: [0.5, 4],
    });
    expect(await ask(['RECOVERY_SUCCESS_RATE'], { severityBand: ['SEVERE'] })).toEqual({
      RECOVERY_SUCCESS_RATE: [null, 0],
    });
  });
});
