import { expect, test } from 'vitest';
import { createWorld } from '../index.js';
import { collect } from '../testing/collect.js';
import { localDayOf, localSecondOf } from '../time/rome-time.js';

const options = { customers: 400, months: 6, seed: 9 } as const;
const world = createWorld({ profile: 'webshop', ...options });
const all = collect(world);

function story(key: string) {
  const found = world.stories.find((each) => each.key === key);
  if (!found) throw new Error(`no story ${key}`);
  const own = <T extends { customer: string }>(rows: readonly T[]) =>
    rows.filter((row) => row.customer === found.customer);
  return {
    customer: all.customer.find((row) => row.externalId === found.customer),
    contacts: own(all.interaction),
    failures: own(all.service_failure),
    breaches: own(all.expectation_breach),
    emotions: own(all.emotion),
    recoveries: own(all.recovery),
    actions: own(all.recovery_action),
    loyalty: own(all.loyalty_response),
    talk: own(all.word_of_mouth),
    exposures: own(all.incident_exposure),
  };
}

test('five stories are told in both profiles, with the same customers', () => {
  const keys = world.stories.map(({ key, customer }) => `${key} ${customer}`);
  expect(keys).toEqual([
    'evening-cancellation C000001',
    'scarf C000002',
    'scarf-told-first C000003',
    'cold-meal-first-timer C000004',
    'cold-meal-regular C000005',
  ]);
  expect(createWorld({ profile: 'null', ...options }).stories).toEqual(world.stories);
});

test('stories that the window does not hold to their end are not promised', () => {
  expect(createWorld({ profile: 'webshop', ...options, months: 2 }).stories).toEqual([]);
});

test('the order cancelled by an evening e-mail ends with a competitor', () => {
  const s = story('evening-cancellation');
  const mail = s.contacts.find((row) => row.initiator === 'COMPANY');
  expect(mail).toMatchObject({ channel: 'EMAIL', explained: false });
  expect(localSecondOf(mail?.startedAt ?? 0)).toBe(21 * 3600 + 40 * 60);
  const outcomes = s.contacts.filter((row) => row.initiator === 'CUSTOMER').map((row) => row.outcome);
  expect(outcomes.sort()).toEqual(['ABANDONED', 'ABANDONED', 'NO_REPLY', 'NO_REPLY', 'OUT_OF_HOURS', 'OUT_OF_HOURS']);
  expect(s.failures.map((row) => row.cause)).toEqual(['UNEXPLAINED_CANCELLATION', 'NO_REPLY']);
  const felt = new Set(s.emotions.map((row) => row.type));
  for (const type of ['STRESS', 'FRAUD_FEAR', 'FINANCIAL_ANXIETY', 'SELF_BLAME', 'DISTRUST'] as const)
    expect(felt).toContain(type);
  expect(s.talk.map((row) => row.audience).sort()).toEqual(['FAMILY', 'FRIEND', 'REVIEW']);
  expect(s.loyalty.map((row) => row.reliability)).toEqual([6, 1]);
  expect(s.recoveries).toHaveLength(1);
  expect(s.actions.map((row) => row.remedy)).toEqual(['REFUND']);
  expect(s.customer).toMatchObject({ endReason: 'SERVICE', endDestination: 'COMPETITOR' });
});

test('the scarf breaks several promises in one case, is severe, escalates, and is one of many', () => {
  const s = story('scarf');
  expect(s.failures).toHaveLength(1);
  expect(s.failures[0]?.severity).toBeGreaterThan(0.7);
  expect(s.failures[0]).toMatchObject({ missedCheck: true, incident: 'X-SCARF', improvement: 'N-SCARF' });
  expect(s.breaches.map((row) => row.kind)).toEqual(['COLOUR', 'GIFT_DEADLINE', 'TIME_SPENT']);
  expect(s.contacts.some((row) => row.escalated)).toBe(true);
  expect(s.contacts.some((row) => row.feltHeard === 1 && row.chilled)).toBe(true);
  expect(s.recoveries[0]?.stillUpset).toBe(true);
  const incident = all.incident.find((row) => row.externalId === 'X-SCARF');
  expect(localDayOf(incident?.sourceFixedAt ?? 0) - localDayOf(incident?.detectedAt ?? 0)).toBe(6);
  expect(all.incident_exposure.filter((row) => row.incident === 'X-SCARF').length).toBeGreaterThan(5);
});

test('the customer who was told first saw a photograph, chose an alternative and speaks well of it', () => {
  const s = story('scarf-told-first');
  expect(s.exposures).toHaveLength(1);
  expect(s.exposures[0]).toMatchObject({
    notice: 'MESSAGE_WITH_PHOTO',
    offered: 'ALTERNATIVE',
    chosen: 'ALTERNATIVE',
    agreed: true,
  });
  expect(s.failures).toHaveLength(0);
  expect(s.contacts.map((row) => row.csat ?? null)).toEqual([null, 5]);
  expect(s.talk.map((row) => row.valence)).toEqual(['POSITIVE']);
});

test('the same cold meal loses the first-timer and keeps the regular', () => {
  const first = story('cold-meal-first-timer');
  const regular = story('cold-meal-regular');
  expect(first.failures[0]?.severity).toBe(regular.failures[0]?.severity);
  expect([first.failures[0]?.firstExperience, regular.failures[0]?.firstExperience]).toEqual([true, false]);
  const reheated = first.actions.find((row) => row.remedy === 'REPLACEMENT');
  expect((reheated?.doneAt ?? 0) - (first.recoveries[0]?.startedAt ?? 0)).toBe(20 * 60_000);
  expect(first.actions.find((row) => row.remedy === 'APOLOGY')).toMatchObject({ formal: false, actorRole: 'AGENT' });
  expect(first.customer?.endDestination).toBe('COMPETITOR');
  expect(regular.actions.map((row) => [row.remedy, row.actorRole])).toEqual([
    ['APOLOGY', 'SUPERVISOR'],
    ['REFUND', 'SUPERVISOR'],
    ['CREDIT', 'SUPERVISOR'],
  ]);
  expect(regular.customer?.endedOn ?? null).toBeNull();
  expect(regular.contacts.map((row) => row.csat)).toEqual([4, 5]);
  expect(regular.loyalty.map((row) => row.recommend)).toEqual([9, 10]);
});
