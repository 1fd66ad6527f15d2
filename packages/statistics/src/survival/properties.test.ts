import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aalenJohansen } from '../competing-risks/aalen-johansen.js';
import { competingTable } from '../competing-risks/competing-subjects.js';
import { kaplanMeier } from './kaplan-meier.js';
import { logRank } from './log-rank.js';
import { nelsonAalen } from './nelson-aalen.js';
import { restrictedMean } from './rmst.js';
import { lifeTable, lifeTableFromCounts, type Subject } from './subjects.js';

const check = (property: fc.IProperty<[Subject[]]>) => fc.assert(property, { numRuns: 150, seed: 20261123 });

/** Spells with ties, late entries and zero follow-up. */
const subject: fc.Arbitrary<Subject> = fc
  .record({ time: fc.nat(12), event: fc.boolean(), lead: fc.nat(12), weight: fc.integer({ min: 1, max: 3 }) })
  .map(({ time, event, lead, weight }) => ({ time, event, weight, entry: Math.max(0, time - 1 - lead) }));
const subjects = fc.array(subject, { minLength: 1, maxLength: 30 });
const kinds = ['PLAIN', 'LOG', 'LOG_LOG'] as const;

test('survival falls within 0 to 1, and every interval lies inside and contains it', () => {
  check(
    fc.property(subjects, (rows) => {
      for (const interval of kinds) {
        let before = 1;
        for (const { estimate, ciLow, ciHigh } of kaplanMeier(lifeTable(rows), { interval })) {
          expect(estimate).toBeGreaterThanOrEqual(0);
          expect(estimate).toBeLessThanOrEqual(before);
          before = estimate ?? Number.NaN;
          if (ciLow === null || ciHigh === null) continue;
          expect(ciLow).toBeGreaterThanOrEqual(0);
          expect(ciLow).toBeLessThanOrEqual(before);
          expect(ciHigh).toBeGreaterThanOrEqual(before);
          expect(ciHigh).toBeLessThanOrEqual(1);
        }
      }
    }),
  );
});

test('the order of rows does not matter', () => {
  check(
    fc.property(subjects, (rows) => {
      expect(lifeTable(rows.toReversed())).toEqual(lifeTable(rows));
    }),
  );
});

test('weights, repeated rows and grouped counts are one and the same', () => {
  check(
    fc.property(subjects, (rows) => {
      const repeated = rows.flatMap(({ weight = 1, ...row }) => Array.from({ length: weight }, () => row));
      const counts = rows.flatMap(({ time, event, entry = 0, weight = 1 }) => [
        { duration: time, events: event ? weight : 0, censored: event ? 0 : weight },
        ...(entry > 0 ? [{ duration: entry, events: 0, censored: 0, entries: weight }] : []),
      ]);
      const table = lifeTable(rows);
      expect(lifeTable(repeated)).toEqual(table);
      expect(lifeTableFromCounts(counts)).toEqual(table);
    }),
  );
});

test('without censoring or late entry it is the empirical distribution', () => {
  check(
    fc.property(subjects, (rows) => {
      const events = rows.map(({ time }) => ({ time, event: true }));
      for (const { time, estimate } of kaplanMeier(lifeTable(events))) {
        const later = events.filter((row) => row.time > time).length;
        expect(estimate).toBeCloseTo(later / events.length, 12);
      }
    }),
  );
});

test('the restricted mean lies between 0 and the horizon and grows with it', () => {
  check(
    fc.property(subjects, (rows) => {
      const table = lifeTable(rows);
      let before = 0;
      for (const horizon of [1, 3, 7, 12]) {
        const { estimate, ciLow, ciHigh } = restrictedMean(table, horizon);
        if (estimate === null) continue;
        expect(estimate).toBeGreaterThanOrEqual(before);
        expect(estimate).toBeLessThanOrEqual(horizon + 1e-12);
        expect(ciLow).toBeGreaterThanOrEqual(0);
        expect(ciHigh).toBeLessThanOrEqual(horizon);
        before = estimate;
      }
    }),
  );
});

test('the cumulative hazard is at least minus the log of survival turned round: exp(−H) ≥ S', () => {
  check(
    fc.property(subjects, (rows) => {
      const table = lifeTable(rows);
      const survival = kaplanMeier(table);
      nelsonAalen(table).forEach(({ estimate }, index) => {
        expect(Math.exp(-(estimate ?? 0))).toBeGreaterThanOrEqual((survival[index]?.estimate ?? 1) - 1e-12);
      });
    }),
  );
});

test('log-rank does not care which group comes first, and equal groups do not differ', () => {
  check(
    fc.property(subjects, (rows) => {
      const half = Math.ceil(rows.length / 2);
      const parts = [rows.slice(0, half), rows.slice(half)].filter((part) => part.length > 0);
      const groups = parts.map((part, index) => ({ name: `${index}`, table: lifeTable(part) }));
      const [first] = groups;
      if (!first || groups.length < 2) return;
      for (const variant of ['LOG_RANK', 'PETO_PETO'] as const) {
        const [a, b] = [logRank(groups, variant), logRank(groups.toReversed(), variant)];
        expect(b.df).toBe(a.df);
        expect(b.statistic ?? 0).toBeCloseTo(a.statistic ?? 0, 8);
        expect(a.statistic ?? 0).toBeGreaterThanOrEqual(0);
        expect(logRank([first, first], variant).statistic ?? 0).toBeCloseTo(0, 12);
      }
    }),
  );
});

test('shares that end by each cause and the share still there add up to one', () => {
  const spells = fc.array(fc.tuple(subject, fc.constantFrom('a', 'b', 'c')), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(spells, (rows) => {
      const table = competingTable(rows.map(([row, cause]) => ({ ...row, cause: row.event ? cause : null })));
      const curves = aalenJohansen(table);
      kaplanMeier(table).forEach((point, index) => {
        const ended = curves.reduce((total, curve) => total + (curve.points[index]?.estimate ?? 0), 0);
        expect(ended + (point.estimate ?? 0)).toBeCloseTo(1, 12);
      });
      for (const { points } of curves) {
        for (const { estimate, ciLow, ciHigh } of points) {
          if (ciLow === null || ciHigh === null) continue;
          expect(ciLow).toBeGreaterThanOrEqual(0);
          expect(ciLow).toBeLessThanOrEqual((estimate ?? 0) + 1e-12);
          expect(ciHigh).toBeGreaterThanOrEqual((estimate ?? 0) - 1e-12);
          expect(ciHigh).toBeLessThanOrEqual(1);
        }
      }
    }),
    { numRuns: 150, seed: 20261123 },
  );
});
