import { expect, test } from 'vitest';
import { kaplanMeier } from '../survival/kaplan-meier.js';
import { lifeTable } from '../survival/subjects.js';
import { aalenJohansen } from './aalen-johansen.js';
import { type CompetingSubject, competingTable, competingTableFromCounts } from './competing-subjects.js';

const curveOf = (subjects: readonly CompetingSubject[], cause: string) => {
  const points = aalenJohansen(competingTable(subjects)).find((curve) => curve.cause === cause)?.points ?? [];
  return (time: number) => points.findLast((point) => point.time <= time);
};

// Times 1 to 10, of which c is censored.
const published: CompetingSubject[] = [...'cabacbacab'].map((letter, index) => {
  return { time: index + 1, cause: letter === 'c' ? null : letter };
});

test.each([
  ['a', [0, 0.111111, 0.111111, 0.222222, 0.222222, 0.222222, 0.355556, 0.355556, 0.555556, 0.555556]],
  ['b', [0, 0, 0.111111, 0.111111, 0.111111, 0.244444, 0.244444, 0.244444, 0.244444, 0.444444]],
])('the published shares that end by %s', (cause, shares) => {
  const at = curveOf(published, cause);
  shares.forEach((share, index) => {
    expect(at(index + 1)?.estimate ?? 0).toBeCloseTo(share, 6);
  });
});

test('without censoring it is a plain share with its binomial error', () => {
  const subjects = [...'aabbaabcba'].map((cause, index) => ({ time: index + 1, cause }));
  const point = curveOf(subjects, 'a')(6);
  expect(point?.estimate).toBeCloseTo(4 / 10, 12);
  expect(point?.se).toBeCloseTo(Math.sqrt((0.4 * 0.6) / 10), 12);
});

test('with one cause it mirrors Kaplan–Meier, interval included', () => {
  const rows = [2, 3, 3, 4, 6, 8, 8, 9].map((time, index) => ({ time, event: index % 3 !== 1, entry: index % 4 }));
  const incidence = aalenJohansen(competingTable(rows.map((row) => ({ ...row, cause: row.event ? 'a' : null }))))[0]
    ?.points;
  const survival = kaplanMeier(lifeTable(rows));
  survival.forEach((point, index) => {
    expect(incidence?.[index]?.estimate).toBeCloseTo(1 - (point.estimate ?? 0), 12);
    if (point.se === null) expect(incidence?.[index]?.se).toBeNull();
    else expect(incidence?.[index]?.se).toBeCloseTo(point.se, 12);
    if (point.ciHigh !== null) expect(incidence?.[index]?.ciLow).toBeCloseTo(1 - point.ciHigh, 10);
  });
});

test('late entry and variance by hand', () => {
  // At 2: two at risk, one ends by a. At 3: three at risk (one entered at 2), one ends by b.
  const subjects: CompetingSubject[] = [
    { time: 2, cause: 'a' },
    { time: 3, cause: 'b' },
    { time: 5, cause: null, entry: 2 },
    { time: 6, cause: null, entry: 2.5 },
  ];
  const [a, b] = [curveOf(subjects, 'a')(3), curveOf(subjects, 'b')(3)];
  expect(a?.estimate).toBe(0.5);
  expect(a?.se).toBeCloseTo(Math.sqrt(0.125), 12);
  expect(b?.atRisk).toBe(3);
  expect(b?.estimate).toBeCloseTo(0.5 / 3, 12);
  // F = S·q with independent S (variance 1/8) and q (variance (1/3)(2/3)/3): q²·1/8 + S²·2/27.
  expect(b?.se).toBeCloseTo(Math.sqrt(1 / 72 + (1 / 4) * (2 / 27)), 12);
});

test('grouped counts and whole weights give the same as rows', () => {
  const repeated = published.flatMap((subject, index) => Array.from({ length: 1 + (index % 3) }, () => subject));
  const weighted = published.map((subject, index) => ({ ...subject, weight: 1 + (index % 3) }));
  const counts = published.map(({ time, cause }, index) => {
    const count = 1 + (index % 3);
    return { duration: time, events: cause === null ? {} : { [cause]: count }, censored: cause === null ? count : 0 };
  });
  const expected = aalenJohansen(competingTable(repeated));
  expect(aalenJohansen(competingTable(weighted))).toEqual(expected);
  expect(aalenJohansen(competingTableFromCounts(counts))).toEqual(expected);
});

test('causes can be listed, also those that never happen, and unknown ones are refused', () => {
  const curves = aalenJohansen(competingTable(published, { causes: ['b', 'a', 'never'], timeBasis: 'days' }));
  expect(curves.map((curve) => curve.cause)).toEqual(['b', 'a', 'never']);
  expect(curves[2]?.points.at(-1)).toMatchObject({ estimate: 0, se: 0, timeBasis: 'days', ciLow: null });
  expect(() => competingTable(published, { causes: ['a'] })).toThrow(
    'The cause "b" is not in the list of causes. Add it to the list.',
  );
  expect(() => competingTable([])).toThrow('There are no subjects. Give at least one.');
  expect(() => competingTableFromCounts([])).toThrow('There are no durations. Give at least one.');
});
