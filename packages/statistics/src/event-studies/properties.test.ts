import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Estimate } from '../estimate.js';
import { panelRegression } from '../regression/panel-regression.js';
import type { EventEffects } from './event-answer.js';
import { eventStudy } from './event-study.js';
import { groupTimeEffects } from './group-time-effects.js';
import { type OutcomeSeries, seriesGroups } from './outcome-series.js';

const settings = { numRuns: 100, seed: 20261128 };
const window = { from: -3, to: 2 };
const unit = fc.record({
  exposedAt: fc.option(fc.integer({ min: 1, max: 7 })),
  from: fc.nat(2),
  outcomes: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 7 }),
});
const anybody = fc.array(unit, { minLength: 1, maxLength: 25 });
const allOf = ({ effects, average }: EventEffects): Estimate[] => [...effects, average];

test('an answer is finite and inside its interval, or null with a reason', () => {
  fc.assert(
    fc.property(anybody, (units) => {
      const groups = seriesGroups(units);
      const exposed = units.some(({ exposedAt }) => exposedAt !== null);
      const found = [
        ...allOf(eventStudy(groups, { window })),
        ...(exposed ? allOf(groupTimeEffects(groups, { window })) : []),
      ];
      for (const { estimate, se, ciLow, ciHigh, warnings } of found) {
        for (const value of [estimate, se, ciLow, ciHigh]) expect(value === null || Number.isFinite(value)).toBe(true);
        if (estimate === null || se === null) expect(warnings.length).toBeGreaterThan(0);
        else expect((ciLow ?? 0) <= estimate && estimate <= (ciHigh ?? 0)).toBe(true);
      }
    }),
    settings,
  );
});

test('levels of units, a common course of time, and the order of units change nothing', () => {
  fc.assert(
    fc.property(
      anybody,
      fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 9, maxLength: 9 }),
      (units, course) => {
        const moved = units.map((one, index): OutcomeSeries => {
          return { ...one, outcomes: one.outcomes.map((value, at) => value + index + (course[one.from + at] ?? 0)) };
        });
        const estimatesOf = (given: readonly OutcomeSeries[]) => {
          const groups = seriesGroups(given);
          const exposed = given.some(({ exposedAt }) => exposedAt !== null);
          return exposed ? allOf(groupTimeEffects(groups, { window })) : [];
        };
        const before = estimatesOf(units);
        estimatesOf(moved.toReversed()).forEach(({ estimate, se }, index) => {
          expect(estimate ?? 0).toBeCloseTo(before[index]?.estimate ?? 0, 8);
          expect(se ?? 0).toBeCloseTo(before[index]?.se ?? 0, 5);
        });
      },
    ),
    settings,
  );
});

test('an event study from sums is the panel regression of the single rows', () => {
  const exact = fc.array(unit, { minLength: 12, maxLength: 30 });
  fc.assert(
    fc.property(exact, (units) => {
      const seen = units.filter(({ outcomes }) => outcomes.length > 1);
      if (seen.length < 10) return;
      const study = eventStudy(seriesGroups(seen), { window });
      if (study.effects.some(({ estimate, se }) => estimate === null || se === null)) return;
      const times = study.effects.map(({ eventTime }) => eventTime);
      const rows = seen.flatMap(({ exposedAt, from, outcomes }, index) => {
        return outcomes.map((outcome, at) => {
          const eventTime = exposedAt === null ? null : Math.min(2, Math.max(-3, from + at - exposedAt));
          return {
            unit: index,
            period: from + at,
            outcome,
            covariates: times.map((time) => (time === eventTime ? 1 : 0)),
          };
        });
      });
      if (times.length === 0) return;
      panelRegression(times.map(String), rows).forEach(({ estimate, se }, index) => {
        expect(study.effects[index]?.estimate).toBeCloseTo(estimate ?? Number.NaN, 7);
        expect(study.effects[index]?.se).toBeCloseTo(se ?? Number.NaN, 7);
      });
    }),
    settings,
  );
});
