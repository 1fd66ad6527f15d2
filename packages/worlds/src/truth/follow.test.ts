import { expect, test } from 'vitest';
import { localDayOf } from '../time/rome-time.js';
import { planWorld } from '../world.js';
import { failureCases } from './case.js';
import { CompanyEdges } from './company-edges.js';
import { follow } from './follow.js';
import { live } from './live.js';
import { Replay } from './replay.js';
import { done } from './work.js';

const plan = planWorld({ profile: 'webshop', seed: 6, customers: 2000, months: 15 });
const lived = done({ steps: plan.window.weeks, run: () => live(plan, new CompanyEdges()) });
const cases = failureCases(lived.recording, lived.end);
const followed = cases.filter(({ day }) => day + 180 < plan.window.until);
const byCustomer = new Map(cases.map((one) => [one.customer, one]));

/** Who leaves within 180 days of the failure when coins are drawn, with it or without it. */
function leavers(exposed: boolean): ReadonlySet<number> {
  const left = new Set<number>();
  const replay = new Replay(plan, lived.recording, {
    includes: (customer) => byCustomer.has(customer),
    changeOf: exposed ? undefined : (customer) => byCustomer.get(customer)?.change,
    row: ({ table, row }) => {
      if (table !== 'customer' || row.endedOn == null) return;
      const customer = Number(row.externalId.slice(1)) - 1;
      const since = row.endedOn - (byCustomer.get(customer)?.day ?? 0);
      if (since > 0 && since <= 180) left.add(customer);
    },
  });
  for (const _ of replay.run());
  return left;
}

test('the risks that are multiplied up are those by which coins fall', () => {
  const [exposed, unexposed] = [true, false].map((with_) =>
    done({ steps: 1, run: () => follow(plan, lived.recording, followed, with_) }),
  );
  const risk = (stay?: ArrayLike<number>) => Array.from(stay ?? []).reduce((sum, chance) => sum + 1 - chance, 0);
  const fell = (left: ReadonlySet<number>) => followed.filter(({ customer }) => left.has(customer)).length;
  // Those who left before the first whole week after the failure are followed on as if they had not: a few of hundreds.
  const spread = (expected: number) => 4 * Math.sqrt(expected);
  const [withIt, without] = [risk(exposed?.stay180), risk(unexposed?.stay180)];
  expect(followed.length).toBeGreaterThan(300);
  expect(withIt).toBeGreaterThan(1.2 * without);
  expect(Math.abs(fell(leavers(true)) - withIt)).toBeLessThan(spread(withIt));
  expect(Math.abs(fell(leavers(false)) - without)).toBeLessThan(spread(without));
});

test('without the change that makes the exposure the failure is gone, and nothing before it differs', () => {
  const failures = (exposed: boolean) => {
    const found: string[] = [];
    const replay = new Replay(plan, lived.recording, {
      includes: (customer) => byCustomer.has(customer),
      changeOf: exposed ? undefined : (customer) => byCustomer.get(customer)?.change,
      row: ({ table, row }) => {
        if (table === 'service_failure') found.push(`${row.customer} ${localDayOf(row.detectedAt)} ${row.cause}`);
      },
    });
    for (const _ of replay.run());
    return new Set(found);
  };
  const [withIt, without] = [failures(true), failures(false)];
  const first = cases.map(({ customer, day }) => {
    const [failure] = lived.recording.failures.get(customer) ?? [];
    return `${failure?.row.customer} ${day} ${failure?.row.cause}`;
  });
  expect(first.every((one) => withIt.has(one))).toBe(true);
  expect(first.filter((one) => without.has(one))).toEqual([]);
});
