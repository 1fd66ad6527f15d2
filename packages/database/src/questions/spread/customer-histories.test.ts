import { eachEngine } from '@catena/vitest-config/engines';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BulkWriter, LocalClock, setCompany } from '../../index.js';
import { openTestDatabase, type TestDatabase } from '../../testing/test-database.js';
import { askCustomerHistories } from './customer-histories.js';

const day = 86_400_000;
const window = { from: 0, until: 400 };

eachEngine('the histories of customers', (engine) => {
  let database: TestDatabase;
  const ask = (more: { most?: number; filter?: { segment: string[] } } = {}) =>
    database.dataSource.read((manager) => askCustomerHistories(manager, { window, ...more }));

  beforeAll(async () => {
    database = await openTestDatabase(engine);
    await database.dataSource.write(async (transaction) => {
      await setCompany(transaction, { name: 'A', currency: 'EUR', timeZone: 'UTC', locale: 'en-GB' });
      const writer = new BulkWriter(new LocalClock('UTC'));
      const write: typeof writer.write = (at, table, rows) => writer.write(at, table, rows);
      await write(transaction, 'person', [{ externalId: 'P', kind: 'PERSON' }]);
      await write(
        transaction,
        'customer',
        ['C1', 'C2', 'C3'].map((externalId) => ({
          externalId,
          person: 'P',
          name: externalId,
          startedOn: 3,
          ...(externalId === 'C2' ? { endedOn: 90, endReason: 'PRICE' as const } : {}),
        })),
      );
      const attributes = { customer: 'C1', segment: 'Regular', region: 'Veneto', monthlyValue: 5000 };
      await write(transaction, 'customer_attribute', [
        { ...attributes, validFrom: 3 },
        { ...attributes, validFrom: 50, segment: 'Collector' },
        { ...attributes, customer: 'C2', validFrom: 3 },
      ]);
      await write(transaction, 'department', [{ externalId: 'D', name: 'D', site: 'IN_HOUSE', serviceFacing: true }]);
      await write(transaction, 'incident', [
        { externalId: 'I', name: 'Lot', kind: 'LOT', cause: 'MISSED_CHECK', startedAt: day },
      ]);
      const contact = {
        customer: 'C1',
        initiator: 'CUSTOMER' as const,
        channel: 'PHONE' as const,
        reason: 'DELIVERY' as const,
        outcome: 'ANSWERED' as const,
        escalated: false,
      };
      await write(transaction, 'interaction', [
        { ...contact, externalId: 'b', startedAt: 20 * day, reason: 'CANCELLATION', channel: 'EMAIL' },
        {
          ...contact,
          externalId: 'a',
          startedAt: 10.5 * day,
          answeredAt: 11 * day,
          endedAt: 11.25 * day,
          demandType: 'FAILURE',
          escalated: true,
          csat: 2,
          feltHeard: 1,
        },
        { ...contact, externalId: 'c', startedAt: 15 * day, initiator: 'COMPANY' },
      ]);
      await write(transaction, 'service_failure', [
        {
          customer: 'C1',
          externalId: 'f2',
          detectedAt: 30 * day,
          cause: 'SLOW',
          severity: 0.25,
          firstExperience: false,
          complained: false,
        },
        {
          customer: 'C1',
          externalId: 'f1',
          detectedAt: 11.25 * day,
          cause: 'MISSED_CHECK',
          severity: 0.5,
          firstExperience: true,
          complained: true,
          interaction: 'a',
          incident: 'I',
        },
      ]);
      await write(transaction, 'recovery', [
        {
          customer: 'C1',
          externalId: 'r',
          failure: 'f1',
          startedAt: 12 * day,
          completedAt: 14.5 * day,
          followUpPlanned: false,
          distributiveJustice: 2,
          proceduralJustice: 3,
          interactionalJustice: 4,
          evaluatedAt: 16 * day,
          satisfactionBefore: 5,
          satisfactionAfter: 4,
        },
      ]);
      const remedy = { customer: 'C1', recovery: 'r', actorRole: 'AGENT' as const };
      await write(transaction, 'recovery_action', [
        { ...remedy, externalId: 'r1', remedy: 'APOLOGY' },
        { ...remedy, externalId: 'r2', remedy: 'REFUND', amount: 500 },
      ]);
      await write(transaction, 'incident_exposure', [
        { customer: 'C2', externalId: 'x', incident: 'I', exposedAt: 40 * day, notifiedAt: 41 * day },
      ]);
      await write(transaction, 'word_of_mouth', [
        { customer: 'C2', externalId: 'w', toldAt: 42 * day, audience: 'FRIEND', valence: 'NEGATIVE', reach: 3 },
      ]);
      await write(transaction, 'loyalty_response', [
        { customer: 'C2', externalId: 'l1', answeredAt: 60 * day, recommend: 4, reliability: 3, integrity: 4, care: 2 },
        { customer: 'C2', externalId: 'l2', answeredAt: 70 * day, recommend: 5, reliability: 3 },
      ]);
    });
  });
  afterAll(() => database.drop());

  test('hold what happened to each, in order of time', async () => {
    const { customers, sampledFrom, incidentKinds } = await ask();
    const [first, second, third] = customers;
    expect(sampledFrom).toBeNull();
    const [incident] = incidentKinds.keys();
    expect([...incidentKinds.values()]).toEqual(['LOT']);
    expect(first).toMatchObject({ startedOn: 3, endedOn: null });
    expect(first?.attributes.map(({ from, segment }) => [from, segment])).toEqual([
      [3, 'Regular'],
      [50, 'Collector'],
    ]);
    // The call of the company is no attempt of the customer.
    expect(first?.contacts).toEqual([
      {
        at: 10.5,
        endedAt: 11.25,
        answered: true,
        waitDays: 0.5,
        live: true,
        cancels: false,
        failureDemand: true,
        escalated: true,
        csat: 2,
        feltHeard: 1,
      },
      {
        at: 20,
        endedAt: 20,
        answered: true,
        waitDays: null,
        live: false,
        cancels: true,
        failureDemand: false,
        escalated: false,
        csat: null,
        feltHeard: null,
      },
    ]);
    expect(first?.failures).toEqual([
      { detectedAt: 11.25, cause: 'MISSED_CHECK', severity: 0.5, firstExperience: true, contact: 0, incident },
      { detectedAt: 30, cause: 'SLOW', severity: 0.25, firstExperience: false, contact: null, incident: null },
    ]);
    expect(first?.recoveries).toEqual([
      {
        failure: 0,
        begunAt: 12,
        arrivedAt: 14.5,
        remedies: ['APOLOGY', 'REFUND'],
        justice: { distributive: 2, procedural: 3, interactional: 4 },
        satisfactionBefore: 5,
        satisfactionAfter: 4,
      },
    ]);
    expect(second).toMatchObject({
      endedOn: 90,
      exposures: [{ at: 40, incident, toldAt: 41 }],
      tellings: [{ at: 42, valence: 'NEGATIVE', reach: 3 }],
      answers: [
        { at: 60, recommend: 4, trust: 3 },
        { at: 70, recommend: 5, trust: null },
      ],
    });
    expect(third).toMatchObject({ attributes: [], contacts: [], failures: [] });
  });

  test('of a part of the company are of that part; of too many, a sample that stays the same', async () => {
    const collectors = await ask({ filter: { segment: ['Collector'] } });
    expect(collectors.customers.map(({ endedOn }) => endedOn)).toEqual([null]);
    const [sample, again] = [await ask({ most: 2 }), await ask({ most: 2 })];
    expect(sample.sampledFrom).toBe(3);
    expect(sample.customers).toHaveLength(2);
    expect(again).toEqual(sample);
    const whole = await ask();
    for (const one of sample.customers) expect(whole.customers).toContainEqual(one);
  });
});
