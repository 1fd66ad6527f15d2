import { expect, test } from 'vitest';
import { lung, lungEvents, rossi } from '../reference/reference-data.js';
import { coxRegression } from './cox.js';
import type { CoxRow } from './cox-data.js';

const only = (rows: CoxRow[], options = {}) => {
  const fit = coxRegression(['x'], rows, options);
  const [coefficient] = fit.coefficients;
  if (!coefficient) throw new Error('The fit has no coefficient.');
  return { fit, coefficient };
};

// L(r) = r/(r+2) · 1/(1+r) with r = exp(β): the first event among {1, 0, 0}, the second among {0, 1}.
const lateEntry: CoxRow[] = [
  { stop: 1, event: true, covariates: [1] },
  { stop: 2, event: true, covariates: [0] },
  { stop: 1.2, event: false, covariates: [0] },
  { start: 1.5, stop: 3, event: false, covariates: [1] },
];

test('a late entry counts only from its entry: β = ln 2 / 2 by hand', () => {
  const { fit, coefficient } = only(lateEntry);
  expect(coefficient.estimate).toBeCloseTo(Math.log(2) / 2, 10);
  const r = Math.SQRT2;
  expect(fit.logLikelihood).toBeCloseTo(Math.log(r / (r + 2)) - Math.log(1 + r), 12);
  expect(fit.logLikelihoodNull).toBeCloseTo(Math.log(1 / 3) + Math.log(1 / 2), 12);
  // Information: p(1−p) of each risk set, with p = r/(r+2) and r/(1+r).
  const information = (2 * r) / (r + 2) ** 2 + r / (1 + r) ** 2;
  expect(coefficient.se).toBeCloseTo(1 / Math.sqrt(information), 10);
  expect(coefficient.warnings.map((warning) => warning.code)).toEqual(['FEW_EVENTS']);
});

test('one who enters at the very time of an event is not at risk for it', () => {
  const entersAtEvent = lateEntry.map((row) => (row.start ? { ...row, start: 1 } : row));
  expect(only(entersAtEvent).coefficient.estimate).toBeCloseTo(Math.log(2) / 2, 10);
});

const lungRows: CoxRow[] = lung.time.map((stop, index) => ({
  stop,
  event: lungEvents[index] === 1,
  covariates: [lung.age[index] ?? 0, lung.sex[index] ?? 0],
}));

test.each(['EFRON', 'BRESLOW'] as const)('cutting stretches in two changes nothing (%s)', (ties) => {
  const cut = lungRows.flatMap((row): CoxRow[] =>
    row.stop > 200
      ? [
          { ...row, stop: 200, event: false },
          { ...row, start: 200 },
        ]
      : [row],
  );
  const whole = coxRegression(['age', 'sex'], lungRows, { ties });
  const split = coxRegression(['age', 'sex'], cut, { ties });
  expect(split.logLikelihood).toBeCloseTo(whole.logLikelihood ?? 0, 9);
  whole.coefficients.forEach((coefficient, index) => {
    expect(split.coefficients[index]?.estimate).toBeCloseTo(coefficient.estimate ?? 0, 9);
    expect(split.coefficients[index]?.se).toBeCloseTo(coefficient.se ?? 0, 9);
  });
  expect(split.concordance?.estimate).toBeCloseTo(whole.concordance?.estimate ?? 0, 12);
  expect(split.proportionalHazards?.global.statistic).toBeCloseTo(whole.proportionalHazards?.global.statistic ?? 0, 7);
});

test('the parts of one subject, taken as one cluster, have the robust error of the whole subject', () => {
  const whole = lungRows.map((row, index) => ({ ...row, cluster: index }));
  const parts = whole.flatMap((row): CoxRow[] =>
    row.stop > 200
      ? [
          { ...row, stop: 200, event: false },
          { ...row, start: 200 },
        ]
      : [row],
  );
  const [a, b] = [whole, parts].map((rows) => coxRegression(['age', 'sex'], rows));
  expect(b?.coefficients[0]?.se).toBeCloseTo(a?.coefficients[0]?.se ?? 0, 10);
  expect(b?.concordance?.se).toBeCloseTo(a?.concordance?.se ?? 0, 10);
  expect(a?.coefficients[0]?.method).toBe('COX_EFRON_ROBUST');
  expect(a?.coefficients[0]?.modelSe).toBeCloseTo(coxRegression(['age', 'sex'], lungRows).coefficients[0]?.se ?? 0, 10);
});

test.each(['EFRON', 'BRESLOW'] as const)('whole weights equal repeated rows (%s Cox)', (ties) => {
  // Efron sees weights as a mean over tied events, so only untied events repeat exactly.
  const rows = lungRows.slice(0, 60).map((row, index) => ({ ...row, stop: row.stop + index / 1000 }));
  const weight = (index: number) => (rows[index]?.event ? 1 : 1 + (index % 3));
  const weighted = rows.map((row, index) => ({ ...row, weight: weight(index) }));
  const repeated = rows.flatMap((row, index) => Array.from({ length: weight(index) }, () => row));
  const [a, b] = [weighted, repeated].map((input) => coxRegression(['age', 'sex'], input, { ties }));
  expect(a?.n).toBe(b?.n);
  expect(a?.coefficients[0]?.estimate).toBeCloseTo(b?.coefficients[0]?.estimate ?? 0, 9);
  expect(a?.coefficients[0]?.se).toBeCloseTo(b?.coefficients[0]?.se ?? 0, 9);
  expect(a?.concordance?.estimate).toBeCloseTo(b?.concordance?.estimate ?? 0, 12);
});

test('whole weights equal repeated rows also for tied events, under Breslow', () => {
  const rows = lungRows.slice(0, 60);
  const weighted = rows.map((row, index) => ({ ...row, weight: 1 + (index % 3) }));
  const repeated = rows.flatMap((row, index) => Array.from({ length: 1 + (index % 3) }, () => row));
  const [a, b] = [weighted, repeated].map((input) => coxRegression(['age', 'sex'], input, { ties: 'BRESLOW' }));
  expect(a?.logLikelihood).toBeCloseTo(b?.logLikelihood ?? 0, 8);
  expect(a?.coefficients[1]?.se).toBeCloseTo(b?.coefficients[1]?.se ?? 0, 9);
});

test.each(['EFRON', 'BRESLOW'] as const)('the robust error is the infinitesimal jackknife (%s)', (ties) => {
  // The pull of a cluster is how fast the estimate moves with its weight: measured here by moving it.
  // Coarse times make many ties.
  const rows = lungRows.slice(0, 40).map((row, index) => {
    return { ...row, stop: Math.ceil(row.stop / 100), weight: 1 + (index % 2), cluster: index % 8 };
  });
  const h = 1e-4;
  const estimate = (cluster: number, change: number) => {
    const changed = rows.map((row) => (row.cluster === cluster ? { ...row, weight: row.weight * (1 + change) } : row));
    return coxRegression(['age', 'sex'], changed, { ties }).coefficients.map((found) => found.estimate ?? Number.NaN);
  };
  const squares = [0, 0];
  for (let cluster = 0; cluster < 8; cluster += 1) {
    const [up, down] = [estimate(cluster, h), estimate(cluster, -h)];
    squares.forEach((square, index) => {
      squares[index] = square + (((up[index] ?? 0) - (down[index] ?? 0)) / (2 * h)) ** 2;
    });
  }
  const fit = coxRegression(['age', 'sex'], rows, { ties });
  squares.forEach((square, index) => {
    expect((fit.coefficients[index]?.se ?? 0) / Math.sqrt(square)).toBeCloseTo(1, 5);
  });
  expect(fit.warnings.map((warning) => warning.code)).toEqual(['FEW_CLUSTERS']);
});

test('robust errors of clusters of four agree with statsmodels 0.15 (Breslow)', () => {
  const rows = rossi.week.map((stop, index) => ({
    stop,
    event: rossi.arrest[index] === 1,
    covariates: [rossi.fin[index] ?? 0, rossi.age[index] ?? 0, rossi.prio[index] ?? 0],
    cluster: Math.floor(index / 4),
  }));
  const fit = coxRegression(['fin', 'age', 'prio'], rows, { ties: 'BRESLOW' });
  expect(fit.coefficients.map((found) => found.se)).toEqual(
    [0.19378399, 0.02459375, 0.02536267].map((se) => expect.closeTo(se, 7)),
  );
});

test('separation answers no number, and says which column and where to; other columns keep theirs', () => {
  const rows = lungRows.slice(0, 40).map((row, index) => {
    return { ...row, covariates: [row.covariates[0] ?? 0, row.event ? 1 : 0], stop: index + 1 };
  });
  const fit = coxRegression(['age', 'doomed'], rows);
  const [age, doomed] = fit.coefficients;
  expect(doomed).toMatchObject({ estimate: null, se: null, ciLow: null, ciHigh: null, hazardRatio: null, z: null });
  expect(doomed?.warnings.at(-1)).toMatchObject({ code: 'SEPARATION' });
  expect(doomed?.warnings.at(-1)?.message).toContain('"doomed" runs to +infinity');
  // In the limit only those with the event are at risk, so age is fitted among them alone.
  const among = rows.filter((row) => row.event).map((row) => ({ ...row, covariates: [row.covariates[0] ?? 0] }));
  expect(age?.estimate).toBeCloseTo(coxRegression(['age'], among).coefficients[0]?.estimate ?? 0, 5);
  expect(fit.tests?.wald.statistic).toBeNull();
  expect(fit.proportionalHazards).toBeNull();
});

test('a protective column without events runs to minus infinity', () => {
  const rows = [1, 2, 3, 4, 5, 6].map((stop) => ({
    stop,
    event: stop % 2 === 1,
    covariates: [stop % 2 === 1 ? 0 : 1],
  }));
  expect(only(rows).coefficient.warnings.at(-1)?.message).toContain('−infinity');
});

test('a strong but finite effect is not called separation', () => {
  // 30 exposed fail early and one unexposed among them; the estimate is large and finite.
  const rows = Array.from({ length: 60 }, (_, index): CoxRow => {
    return { stop: index + 1, event: true, covariates: [index < 30 && index !== 3 ? 1 : 0] };
  });
  const { coefficient } = only(rows);
  expect(coefficient.estimate).toBeGreaterThan(3);
  expect(Number.isFinite(coefficient.se)).toBe(true);
});

test('a constant column and a sum of others are left out by name', () => {
  const rows = lungRows.map((row) => {
    const [age = 0, sex = 0] = row.covariates;
    return { ...row, covariates: [age, 7, sex, age - 3 * sex] };
  });
  const fit = coxRegression(['age', 'constant', 'sex', 'mix'], rows);
  const plain = coxRegression(['age', 'sex'], lungRows);
  expect(fit.coefficients.map((found) => found.warnings.map((warning) => warning.code))).toEqual([
    [],
    ['COLLINEAR'],
    [],
    ['COLLINEAR'],
  ]);
  expect(fit.coefficients[2]?.estimate).toBeCloseTo(plain.coefficients[1]?.estimate ?? 0, 9);
  expect(fit.coefficients[3]?.estimate).toBeNull();
});

test('the unit and origin of a covariate do not matter to its test', () => {
  const scaled = lungRows.map((row) => {
    const [age = 0, sex = 0] = row.covariates;
    return { ...row, covariates: [age * 1e6 + 1e9, sex] };
  });
  const [a, b] = [lungRows, scaled].map((rows) => coxRegression(['age', 'sex'], rows));
  expect((b?.coefficients[0]?.estimate ?? 0) * 1e6).toBeCloseTo(a?.coefficients[0]?.estimate ?? 0, 9);
  expect(b?.coefficients[0]?.z).toBeCloseTo(a?.coefficients[0]?.z ?? 0, 6);
});

test('no events: no coefficient, and the reason', () => {
  const { fit, coefficient } = only(lateEntry.map((row) => ({ ...row, event: false })));
  expect(coefficient.estimate).toBeNull();
  expect(coefficient.warnings.map((warning) => warning.code)).toEqual(['NO_EVENTS']);
  expect(fit.tests).toBeNull();
});

test('only one at risk at every event: nothing can be told apart', () => {
  const { coefficient } = only([
    { start: 0, stop: 1, event: true, covariates: [1] },
    { start: 1, stop: 2, event: true, covariates: [0] },
  ]);
  expect(coefficient.estimate).toBeNull();
  expect(coefficient.warnings.at(-1)?.code).toBe('COLLINEAR');
});

test('all events at one time: a fit, but no test against time', () => {
  const rows = [1, 1, 0, 1, 0].map((x, index) => ({ stop: 5, event: index !== 3, covariates: [x] }));
  const { fit, coefficient } = only(rows, { ties: 'BRESLOW' });
  expect(coefficient.estimate).not.toBeNull();
  expect(fit.proportionalHazards?.global.statistic).toBeNull();
});

test('follow-up of zero is at risk for events of time zero', () => {
  const rows: CoxRow[] = [
    { stop: 0, event: true, covariates: [1] },
    { stop: 0, event: false, covariates: [0] },
    { stop: 1, event: true, covariates: [0] },
    { stop: 2, event: false, covariates: [1] },
  ];
  // L(r) = r/(2r+2) · 1/(1+r): the score is 1/r − 2/(1+r) = 0, so r = 1.
  expect(only(rows).coefficient.estimate).toBeCloseTo(0, 10);
});

test.each([
  [[], 'There are no rows. Give at least one.'],
  [[{ stop: 1, event: true, covariates: [1, 2] }], 'Row 0 has 2 covariates, but 1 are named. Give one value per name.'],
  [[{ stop: 1, event: true, covariates: [Number.NaN] }], 'Covariate "x" of row 0 is NaN. It must be a finite number.'],
  [
    [{ start: 3, stop: 3, event: true, covariates: [1] }],
    'Row 0 starts at 3 and stops at 3. A stretch must stop after it starts.',
  ],
  [
    [
      { stop: 1, event: true, covariates: [1], cluster: 'a' },
      { stop: 1, event: true, covariates: [1] },
    ],
    'Some rows have a cluster and some have none. Name one for every row.',
  ],
] as [CoxRow[], string][])('input that cannot be used is refused: %#', (rows, message) => {
  expect(() => coxRegression(['x'], rows)).toThrow(message);
});
