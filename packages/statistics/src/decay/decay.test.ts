import { expect, test } from 'vitest';
import { draws, scoreIntervals } from '../reference/draws.js';
import { effects } from '../reference/reference-data.js';
import { type DoseCell, exposureHalfLife } from './exposure-half-life.js';
import { profileInterval } from './profile-interval.js';
import { type AgedChanges, recoveryCurve } from './recovery-curve.js';

const codes = (found: { readonly warnings: readonly { readonly code: string }[] } | null) =>
  found?.warnings.map(({ code }) => code);

test('a profile of a normal likelihood in logs is the normal interval', () => {
  // log x around log 20 with a standard error of 0.3.
  const found = profileInterval(
    (x) => -(((Math.log(x) - Math.log(20)) / 0.3) ** 2) / 2,
    { from: 1, to: 500 },
    { n: 9, warnings: [] },
  );
  expect(found.estimate).toBeCloseTo(20, 5);
  expect(found.ciLow).toBeCloseTo(20 * Math.exp(-1.959964 * 0.3), 4);
  expect(found.ciHigh).toBeCloseTo(20 * Math.exp(1.959964 * 0.3), 4);
  expect(found).toMatchObject({ se: null, n: 9, warnings: [] });
});

test('a flat side has no limit; a top at the end of the range is said', () => {
  const plateau = profileInterval(
    (x) => -50 * Math.max(0, Math.log(10 / x)) ** 2,
    { from: 1, to: 500 },
    { n: 1, warnings: [] },
  );
  expect(plateau.ciHigh).toBeNull();
  expect(plateau.ciLow).toBeGreaterThan(7);
  expect(plateau.warnings.at(-1)?.message).toContain('(above)');
  const rising = profileInterval((x) => 9 * Math.log(x), { from: 1, to: 500 }, { n: 1, warnings: [] });
  expect(codes(rising)).toEqual(['AT_BOUND', 'FLAT_PROFILE']);
  expect(rising.estimate).toBeCloseTo(500, 6);
  expect(() => profileInterval(Math.log, { from: 5, to: 5 }, { n: 1, warnings: [] })).toThrow(
    'The range goes from 5 to 5.',
  );
});

const { data: doses, estimate, low, high, effect } = effects.halfLife;
const cells: DoseCell[] = doses.events.map((events, index) => ({
  baseline: doses.piece[index] ?? '',
  events,
  exposure: doses.time[index] ?? 0,
  covariates: [],
  doses: [{ age: doses.age[index] ?? 0, size: doses.size[index] ?? 0 }],
}));

test('the half-life of an effect on the hazard, and its interval, agree with R', () => {
  const found = exposureHalfLife([], cells, { from: 5, to: 500 });
  expect(found.halfLife.estimate).toBeCloseTo(estimate, 3);
  expect(found.halfLife.ciLow).toBeCloseTo(low, 4);
  expect(found.halfLife.ciHigh).toBeCloseTo(high, 4);
  expect(found.effect?.estimate).toBeCloseTo(effect, 5);
});

test('an effect that does not fade has a half-life without upper limit', () => {
  const lasting = cells.map((cell) => {
    const exposed = (cell.doses[0]?.size ?? 0) > 0;
    return {
      ...cell,
      events: Math.round(cell.exposure * (exposed ? 0.04 : 0.02)),
      doses: cell.doses.map((dose) => ({ ...dose, size: exposed ? 1 : 0 })),
    };
  });
  const { halfLife } = exposureHalfLife([], lasting, { from: 5, to: 500 });
  expect(halfLife.ciHigh).toBeNull();
  expect(codes(halfLife)).toContain('FLAT_PROFILE');
});

test('without events or doses there is no half-life, and the reason is said', () => {
  const calm = exposureHalfLife(
    [],
    cells.map((cell) => ({ ...cell, events: 0 })),
    { from: 5, to: 500 },
  );
  expect(calm.halfLife.estimate).toBeNull();
  expect(codes(calm.halfLife)).toEqual(['NO_EVENTS']);
  const spared = exposureHalfLife(
    [],
    cells.map((cell) => ({ ...cell, doses: [] })),
    { from: 5, to: 500 },
  );
  expect(spared).toMatchObject({ halfLife: { estimate: null, ciLow: null }, effect: null });
  expect(codes(spared.halfLife)).toContain('COLLINEAR');
});

const { data, scar, initial, halfLife, dispersion } = effects.recovery;
const changes: AgedChanges[] = data.age.map((age, index) => ({
  age,
  n: data.n[index] ?? 0,
  sum: data.sum[index] ?? 0,
  sumOfSquares: data.sumOfSquares[index] ?? 0,
}));
const range = { from: 2, to: 200 };

test('scar, first change and half-life of a recovery agree with R', () => {
  expect(dispersion).toBe(1);
  const found = recoveryCurve(changes, range);
  [
    { part: found.scar, answer: scar },
    { part: found.initial, answer: initial },
    { part: found.halfLife, answer: halfLife },
  ].forEach(({ part, answer }) => {
    const [middle = 0, ciLow = 0, ciHigh = 0] = answer;
    expect((part.estimate ?? 0) / middle).toBeCloseTo(1, 4);
    expect((part.ciLow ?? 0) / ciLow).toBeCloseTo(1, 4);
    expect((part.ciHigh ?? 0) / ciHigh).toBeCloseTo(1, 4);
    expect(part.n).toBe(353);
  });
});

test('points that miss the curve widen the interval and are said', () => {
  const bumpy = changes.map((change, index) => {
    const shift = index % 2 === 0 ? 0.6 : -0.6;
    const moved = change.sum + shift * change.n;
    return {
      ...change,
      sum: moved,
      sumOfSquares: change.sumOfSquares + 2 * shift * change.sum + shift ** 2 * change.n,
    };
  });
  const [plain, wide] = [recoveryCurve(changes, range), recoveryCurve(bumpy, range)];
  expect(codes(wide.scar)).toContain('POOR_FIT');
  const width = (found: { ciLow: number | null; ciHigh: number | null }) =>
    (found.ciHigh ?? Infinity) - (found.ciLow ?? -Infinity);
  expect(width(wide.initial)).toBeGreaterThan(2 * width(plain.initial));
});

test('ages far shorter than the half-life say what the first change was, but not what stays', () => {
  const exact = (age: number) => {
    const mean = -0.5 - 2 ** (-age / 60);
    return { age, n: 50, sum: 50 * mean, sumOfSquares: 50 * mean * mean + 50 * 0.01 };
  };
  const found = recoveryCurve([1, 3, 5, 7, 9].map(exact), { from: 1, to: 1000 });
  expect(found.initial.estimate).toBeCloseTo(-1.5, 2);
  expect(found.initial.ciHigh).not.toBeNull();
  expect(found.scar.ciHigh).toBeNull();
  expect(codes(found.scar)).toContain('FLAT_PROFILE');
  expect(found.halfLife.ciHigh).toBeNull();
});

test('full recovery: the interval of the scar holds zero about as often as it should', () => {
  const found = Array.from({ length: 150 }, (_, seed) => {
    const { normal } = draws(seed + 1);
    const given = [2, 10, 20, 40, 80, 160, 240].map((age) => {
      const answers = Array.from({ length: 40 }, () => -1.5 * 2 ** (-age / 25) + normal());
      const sum = answers.reduce((total, value) => total + value, 0);
      return { age, n: 40, sum, sumOfSquares: answers.reduce((total, value) => total + value * value, 0) };
    });
    return recoveryCurve(given, range).scar;
  });
  const { coverage } = scoreIntervals(found, 0);
  expect(coverage).toBeGreaterThan(0.89);
});

test('too few ages, or a negative one, are refused', () => {
  expect(() => recoveryCurve(changes.slice(0, 3), range)).toThrow(
    'There are 3 ages with answers. A recovery curve needs four',
  );
  expect(() =>
    recoveryCurve(
      changes.map((one) => ({ ...one, age: -1 })),
      range,
    ),
  ).toThrow('An age is -1.');
  const same = changes.map((one) => ({ ...one, age: 7 }));
  expect(() => recoveryCurve(same, range)).toThrow('There are 1 ages with answers.');
  const early = cells.map((cell) => ({ ...cell, doses: [{ age: -5, size: 1 }] }));
  expect(() => exposureHalfLife([], early, range)).toThrow('The age of a dose of cell 0 is -5.');
});
