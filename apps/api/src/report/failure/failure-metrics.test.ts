import { at, eachEngine, on } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/api.js';
import { askMetrics } from '../../testing/ask-metrics.js';

const march = { from: '2024-03-01', until: '2024-04-01' };
const hour = 3_600_000;
const noon = (date: string): number => at(`${date}T11:00:00Z`);

eachEngine('metrics of failure', (engine) => {
  let api: TestApi;

  async function writeContacts(): Promise<void> {
    const { make } = api;
    for (const [externalId, startedOn] of [
      ['New', '2024-03-01'],
      ['February', '2024-02-10'],
      ['Old', '2024-01-31'],
      ['Late', '2024-03-10'],
    ] as const) {
      await make.customer({ externalId, startedOn: on(startedOn) });
    }
    for (const [customer, externalId, date, expected, perceived, demandType, toolSwitches] of [
      ['February', 'i0', '2024-02-15', 7, 1, 'FAILURE', 9],
      ['New', 'i1', '2024-03-02', 5, 6, 'VALUE', 3],
      ['New', 'i2', '2024-03-03', 6, 4, 'FAILURE', 1],
      ['February', 'i3', '2024-03-04', 5, 5, null, null],
      ['Old', 'i4', '2024-03-05', 4, null, 'FAILURE', null],
      ['Late', 'i5', '2024-03-11', null, null, null, null],
    ] as const) {
      await make.interaction({
        customer,
        externalId,
        startedAt: noon(date),
        expected,
        perceived,
        demandType,
        toolSwitches,
      });
    }
    for (const explained of [true, false, null]) {
      await make.interaction({ customer: 'Old', startedAt: noon('2024-03-12'), initiator: 'COMPANY', explained });
    }
  }

  async function writeFailures(): Promise<void> {
    const { make } = api;
    const severe = { severity: 0.7, enablementGap: true, toolingGap: false, missedCheck: true };
    await make.failure({
      customer: 'New',
      externalId: 'F1',
      detectedAt: noon('2024-03-02'),
      interaction: 'i1',
      ...severe,
    });
    // The last minute of March in Rome, after the clock has gone forward, and the first of April.
    await make.failure({
      customer: 'New',
      externalId: 'F2',
      detectedAt: at('2024-03-31T21:59:00Z'),
      severity: 0.2,
      complained: false,
      enablementGap: false,
      toolingGap: true,
    });
    await make.failure({ customer: 'New', externalId: 'F3', detectedAt: at('2024-03-31T22:00:00Z'), severity: 0.9 });
    await make.failure({
      customer: 'February',
      externalId: 'F4',
      detectedAt: noon('2024-03-20'),
      cause: 'DELIVERY_LATE',
      severity: 0.6,
      missedCheck: false,
    });
    for (const [customer, failure, kind] of [
      ['New', 'F1', 'COLOUR'],
      ['New', 'F1', 'GIFT_DEADLINE'],
      ['New', 'F3', 'PRICE'],
      ['February', 'F4', 'COLOUR'],
    ] as const) {
      await make.write('expectation_breach', { customer, externalId: make.id('B'), failure, kind });
    }
  }

  async function writeSources(): Promise<void> {
    const { make } = api;
    await make.staff(1, { department: 'Service', team: 'Service' });
    await make.staff(1, { department: 'Accounts', team: 'Accounts' });
    for (const [externalId, openedAt, open] of [
      ['K1', noon('2024-03-01'), 12],
      ['K2', noon('2024-02-29'), 24],
      ['K3', noon('2024-03-07'), null],
    ] as const) {
      const closedAt = open === null ? null : openedAt + open * hour;
      await make.write('support_case', { customer: 'Old', externalId, openedAt, closedAt, reason: 'BILLING' });
    }
    for (const wait of [3, null]) {
      const requestedAt = noon('2024-03-05');
      await make.write('handoff', {
        customer: 'Old',
        externalId: make.id('H'),
        requestedAt,
        acceptedAt: wait === null ? null : requestedAt + wait * hour,
        fromDepartment: 'Service',
        toDepartment: 'Accounts',
      });
    }
    for (const [kind, date, passed] of [
      ['LISTING', '2024-03-01', true],
      ['LISTING', '2024-03-31', false],
      ['LISTING', '2024-04-01', false],
      ['INFORMATION', '2024-03-15', true],
    ] as const) {
      await make.write('audit', { externalId: make.id('A'), auditedOn: on(date), kind, passed });
    }
    for (const lostMinutes of [90, null]) {
      const startedAt = noon('2024-03-10');
      await make.write('tool_outage', { externalId: make.id('O'), tool: 'crm', startedAt, lostMinutes });
    }
    for (const incident of ['X', 'Y']) {
      const startedAt = noon('2024-03-01');
      await make.write('incident', {
        externalId: incident,
        name: incident,
        kind: 'LOT',
        cause: 'MISSED_CHECK',
        startedAt,
      });
    }
    for (const [customer, incident] of [
      ['New', 'X'],
      ['New', 'Y'],
      ['Old', 'Y'],
    ] as const) {
      const exposedAt = noon('2024-03-10');
      await make.write('incident_exposure', { customer, externalId: make.id('E'), incident, exposedAt });
    }
  }

  beforeAll(async () => {
    api = await openTestApi(engine);
    await api.make.company({ dataFrom: on('2024-02-01'), dataUntil: on('2024-05-01') });
    await writeContacts();
    await writeFailures();
    await writeSources();
  });
  afterAll(() => api.drop());

  test('failures, by hand', async () => {
    const expected = {
      FAILURES: [3, 3],
      // Five attempts; contacts that the company began are none.
      FAILURE_RATE: [3 / 5, 5],
      FAILED_CONTACT_SHARE: [1 / 5, 5],
      // First contacts of New, which failed, and of Late. February had hers in February; that of Old is not known.
      FIRST_EXPERIENCE_FAILURE_RATE: [1 / 2, 2],
      SEVERITY_SCORE: [0.5, 3],
      SEVERE_FAILURE_SHARE: [1 / 3, 3],
      // 1, -2 and 0; a contact of which one half is unknown says nothing.
      DISCONFIRMATION: [-1 / 3, 3],
      SURPRISE_RATE: [1 / 3, 3],
      COMPLAINT_SHARE: [2 / 3, 3],
      FAILURE_DEMAND_SHARE: [2 / 3, 3],
      BLAST_RADIUS: [2, 2],
      BROKEN_PROMISES: [3, 3],
      // Two in the one, one in the other; none was named in the third.
      BREACHES_PER_FAILURE: [1.5, 2],
    };
    const figures = await askMetrics(api, march, Object.keys(expected));
    for (const [key, [value = 0, n]] of Object.entries(expected)) {
      expect(figures[key], key).toEqual([expect.closeTo(value, 12), n]);
    }
  });

  test('what stands behind them, by hand', async () => {
    const expected = {
      LISTING_ACCURACY: [1 / 2, 2],
      INFORMATION_ACCURACY: [1, 1],
      MISSED_CHECK_SHARE: [1 / 2, 2],
      ENABLEMENT_FAILURE_SHARE: [1 / 2, 2],
      TOOLING_FAILURE_SHARE: [1 / 2, 2],
      TOOLING_FRICTION: [1.5, 1],
      TOOL_SWITCHES_PER_CONTACT: [2, 2],
      // 3 hours of waiting over the 12 + 24 hours of two issues closed in March.
      SILO_FRICTION: [1 / 12, 2],
      // 2 transfers for 2 issues opened in March.
      HANDOFFS_PER_ISSUE: [1, 2],
      EXPLAINED_BAD_NEWS: [1 / 2, 2],
    };
    expect(await askMetrics(api, march, Object.keys(expected))).toEqual(expected);
  });

  test('narrowed to a cause, and split by the expectation that was broken', async () => {
    expect(
      await askMetrics(api, march, ['FAILURES', 'SEVERITY_SCORE', 'BROKEN_PROMISES'], { cause: ['DELIVERY_LATE'] }),
    ).toEqual({ FAILURES: [1, 1], SEVERITY_SCORE: [0.6, 1], BROKEN_PROMISES: [1, 1] });
    const { report } = await api.data<{ report: { metric: object } }>(
      `{ report(period: { from: "2024-03-01", until: "2024-04-01" }) {
        metric(key: BROKEN_PROMISES) { breakdown(by: BREACH_KIND) { key figure { value } } } } }`,
    );
    expect(report.metric).toEqual({
      breakdown: [
        { key: 'COLOUR', figure: { value: 2 } },
        { key: 'GIFT_DEADLINE', figure: { value: 1 } },
      ],
    });
  });
});
