import { expect, test } from 'vitest';
import { draws, scoreIntervals } from '../reference/draws.js';
import { effects } from '../reference/reference-data.js';
import { groupedHazard } from './grouped-hazard.js';
import { type HazardCell, hazardCells, type StratifiedRow } from './hazard-cells.js';
import type { RiskProfile } from './risk-profiles.js';
import { standardisedRisks } from './standardised-risk.js';

const { data, coef, se, clusteredSe, standardised, standardisedSe, standardisedClusteredSe } = effects.hazards;
const names = ['exposed', 'value'];
const cells: HazardCell[] = data.events.map((events, index) => ({
  baseline: data.piece[index] ?? '',
  events,
  exposure: data.time[index] ?? 0,
  covariates: [data.exposed[index] ?? 0, data.value[index] ?? 0],
}));
const clustered = cells.map((cell, index) => ({ ...cell, cluster: data.cluster[index] ?? 0 }));
const ahead = (value: number, weight?: number): RiskProfile => ({
  stretches: [
    { baseline: 'a', length: 10, observed: [0, value], without: [0, value] },
    { baseline: 'b', length: 15, observed: [1, value], without: [0, value] },
  ],
  ...(weight === undefined ? {} : { weight }),
});
const profiles = [ahead(0), ahead(2, 3)];

test.each([
  { name: 'the model', given: cells, errors: se },
  { name: 'clusters', given: clustered, errors: clusteredSe },
])('grouped hazards with errors by $name agree with R', ({ given, errors }) => {
  groupedHazard(names, given).coefficients.forEach((found, index) => {
    expect(found.estimate).toBeCloseTo(coef[index] ?? 0, 9);
    expect(found.se).toBeCloseTo(errors[index] ?? 0, 9);
    expect(found.modelSe).toBeCloseTo(se[index] ?? 0, 9);
  });
});

test.each([
  { name: 'the model', given: cells, errors: standardisedSe },
  { name: 'clusters', given: clustered, errors: standardisedClusteredSe },
])('risks and restricted means with errors by $name agree with R', ({ given, errors }) => {
  // R's observed path has the exposure in the second piece, as here.
  const { risk, restrictedMean, horizon } = standardisedRisks(names, given, profiles);
  expect(horizon).toBe(25);
  [
    risk.observed,
    risk.without,
    risk.difference,
    restrictedMean.observed,
    restrictedMean.without,
    restrictedMean.difference,
  ].forEach((found, index) => {
    expect(found.estimate).toBeCloseTo(standardised[index] ?? 0, 9);
    expect(found.se).toBeCloseTo(errors[index] ?? 0, 7);
    expect(found.n).toBe(4);
  });
});

test('without an exposure on the path nothing is due to it; splitting a stretch changes nothing', () => {
  const calm = profiles.map(({ stretches, ...profile }) => {
    return { ...profile, stretches: stretches.map((stretch) => ({ ...stretch, observed: stretch.without })) };
  });
  expect(standardisedRisks(names, cells, calm).risk.difference).toMatchObject({ estimate: 0, se: 0 });
  const split = profiles.map(({ stretches, ...profile }) => ({
    ...profile,
    stretches: stretches.flatMap((stretch) => [
      { ...stretch, length: stretch.length / 4 },
      { ...stretch, length: (3 * stretch.length) / 4 },
    ]),
  }));
  const [whole, parts] = [profiles, split].map(
    (given) => standardisedRisks(names, cells, given).restrictedMean.difference,
  );
  expect(parts?.estimate).toBeCloseTo(whole?.estimate ?? 0, 10);
  expect(parts?.se).toBeCloseTo(whole?.se ?? 0, 10);
});

test('attributable risk has no bias and its interval holds the truth, although value drives exposure and exit', () => {
  // Exposure begins at a random time and triples the hazard; what lies ahead is half a year after it.
  const found = Array.from({ length: 200 }, (_, seed) => {
    const { normal, uniform, chance } = draws(seed + 1);
    const rows = Array.from({ length: 400 }, (): StratifiedRow[] => {
      const value = Math.round(normal());
      const start = chance(0.3 + 0.1 * Math.sign(value)) ? 1 + 99 * uniform() : Number.POSITIVE_INFINITY;
      const hazard = 0.003 * Math.exp(0.4 * value);
      const calm = -Math.log(uniform()) / hazard;
      const leaves = calm < start ? calm : start - Math.log(uniform()) / (3 * hazard);
      const stop = Math.min(leaves, 200);
      const event = leaves <= 200;
      if (stop <= start) return [{ stop, event, covariates: [0, value] }];
      return [
        { stop: start, event: false, covariates: [0, value] },
        { start, stop, event, covariates: [1, value] },
      ];
    }).flat();
    const baseline = '(0, Infinity]';
    const path = { baseline, length: 180, observed: [1, 0], without: [0, 0] };
    return standardisedRisks(names, hazardCells(rows, []), [{ stretches: [path] }]).risk.difference;
  });
  const { coverage, biasInErrors } = scoreIntervals(found, Math.exp(-180 * 0.003) - Math.exp(-180 * 0.009));
  expect(Math.abs(biasInErrors)).toBeLessThan(3);
  expect(coverage).toBeGreaterThan(0.91);
  expect(coverage).toBeLessThan(0.985);
});

const flat = (events: number, x: number): HazardCell => ({ baseline: 'all', events, exposure: 10, covariates: [x] });
const path = { baseline: 'all', length: 1, observed: [1], without: [0] };

test('an effect that the data cannot tell is null, with the reason', () => {
  const separated = standardisedRisks(['x'], [flat(4, 1), flat(0, 0)], [{ stretches: [path] }]);
  expect(separated.risk.difference).toMatchObject({ estimate: null, se: null });
  expect(separated.risk.difference.warnings.at(-1)?.code).toBe('SEPARATION');
  const never = standardisedRisks(['x'], [flat(4, 0), flat(2, 0)], [{ stretches: [path] }]);
  expect(never.risk.difference.warnings.at(-1)?.code).toBe('COLLINEAR');
  const calm = standardisedRisks(['x'], [flat(0, 0), flat(0, 1)], [{ stretches: [path] }]);
  expect(calm.restrictedMean.observed.warnings[0]?.code).toBe('NO_EVENTS');
});

test('a piece of time without events counts as free of risk, and is named', () => {
  const quiet = { baseline: 'quiet', events: 0, exposure: 10, covariates: [0] };
  const found = standardisedRisks(
    ['x'],
    [flat(4, 1), flat(2, 0), quiet],
    [{ stretches: [path, { ...path, baseline: 'quiet' }] }],
  );
  expect(found.risk.observed.estimate).toBeCloseTo(1 - Math.exp(-0.4), 10);
  expect(found.risk.observed.warnings.at(-1)?.message).toContain('quiet');
});

test.each([
  [[], 'There are no profiles. Give at least one.'],
  [[{ stretches: [{ ...path, baseline: 'x' }] }], 'Profile 0 asks for the hazard of "x", which no cell has.'],
  [[{ stretches: [{ ...path, length: 0 }] }], 'A stretch of profile 0 has the length 0. It must be above zero.'],
  [[{ stretches: [{ ...path, observed: [] }] }], 'A stretch of profile 0 does not have 1 covariates on both paths.'],
  [[{ stretches: [path] }, { stretches: [path, path] }], 'Profile 1 ends at 2, the first at 1. Give one horizon.'],
  [[{ stretches: [] }], 'The profiles have no stretches. Give what lies ahead of each subject.'],
] as [RiskProfile[], string][])('profiles that cannot be used are refused: %#', (given, message) => {
  expect(() => standardisedRisks(['x'], [flat(4, 1), flat(2, 0)], given)).toThrow(message);
});
