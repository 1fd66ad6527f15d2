import { expect, test } from 'vitest';
import {
  answers,
  type CoxAnswer,
  gehan,
  lung,
  lungEvents,
  regression,
  rossi,
  waltons,
} from '../reference/reference-data.js';
import { coxRegression } from './cox.js';
import type { CoxRow } from './cox-data.js';

const rowsOf = (times: number[], events: number[], columns: (number | null)[][]): CoxRow[] =>
  times.flatMap((stop, index) => {
    const covariates = columns.map((column) => column[index]).filter((value) => typeof value === 'number');
    return covariates.length === columns.length ? [{ stop, event: events[index] === 1, covariates }] : [];
  });

const rossiNames = ['fin', 'age', 'race', 'wexp', 'mar', 'paro', 'prio'] as const;
const rossiRows = rowsOf(
  rossi.week,
  rossi.arrest,
  rossiNames.map((name) => rossi[name]),
);
const gehanRows = rowsOf(gehan.time, gehan.cens, [gehan.treat.map((arm) => (arm === 'control' ? 1 : 0))]);

const cases: { name: string; names: readonly string[]; rows: CoxRow[]; answer: CoxAnswer }[] = [
  {
    name: 'waltons',
    names: ['mir'],
    rows: rowsOf(waltons.time, waltons.event, [waltons.group]),
    answer: answers.waltons.cox,
  },
  { name: 'rossi', names: rossiNames, rows: rossiRows, answer: answers.rossi.cox },
  { name: 'rossi', names: rossiNames, rows: rossiRows, answer: answers.rossi.cox_breslow },
  {
    name: 'lung',
    names: ['age', 'sex'],
    rows: rowsOf(lung.time, lungEvents, [lung.age, lung.sex]),
    answer: answers.lung.cox_age_sex,
  },
  {
    name: 'lung with a missing value',
    names: ['age', 'sex', 'ecog'],
    rows: rowsOf(lung.time, lungEvents, [lung.age, lung.sex, lung['ph.ecog']]),
    answer: answers.lung.cox_age_sex_ecog,
  },
  { name: 'gehan', names: ['control'], rows: gehanRows, answer: answers.gehan.cox },
  { name: 'gehan', names: ['control'], rows: gehanRows, answer: answers.gehan.cox_breslow },
  {
    name: 'regression',
    names: ['var1', 'var2', 'var3'],
    rows: rowsOf(regression.time, regression.event, [regression.var1, regression.var2, regression.var3]),
    answer: answers.regression.cox,
  },
];

test.each(cases)('Cox of $name with $answer.ties ties agrees with R', ({ names, rows, answer }) => {
  const fit = coxRegression(names, rows, { ties: answer.ties === 'efron' ? 'EFRON' : 'BRESLOW' });
  expect(fit.n).toBe(answer.n);
  expect(fit.events).toBe(answer.events);
  expect(fit.logLikelihoodNull).toBeCloseTo(answer.loglik_null, 9);
  expect(fit.logLikelihood).toBeCloseTo(answer.loglik, 9);
  for (const [index, term] of answer.terms.entries()) {
    const found = fit.coefficients[index];
    expect(Math.abs((found?.estimate ?? 0) - term.coef)).toBeLessThan(1e-8);
    expect(Math.abs((found?.se ?? 0) - term.se)).toBeLessThan(1e-8);
    expect(found?.z).toBeCloseTo(term.z, 6);
    expect((found?.pValue ?? 0) / term.p).toBeCloseTo(1, 5);
    expect(found?.hazardRatio?.estimate).toBeCloseTo(term.hr, 6);
    expect(found?.hazardRatio?.ciLow).toBeCloseTo(term.hr_lower, 6);
    expect(found?.hazardRatio?.ciHigh).toBeCloseTo(term.hr_upper, 6);
  }
});

test.each(cases)('tests and concordance of $name with $answer.ties ties agree with R', ({ names, rows, answer }) => {
  const fit = coxRegression(names, rows, { ties: answer.ties === 'efron' ? 'EFRON' : 'BRESLOW' });
  const { likelihoodRatio, score, wald } = fit.tests ?? {};
  expect((likelihoodRatio?.statistic ?? 0) / answer.lr_test.stat).toBeCloseTo(1, 6);
  expect((likelihoodRatio?.pValue ?? 0) / answer.lr_test.p).toBeCloseTo(1, 5);
  expect((score?.statistic ?? 0) / answer.score.stat).toBeCloseTo(1, 6);
  // R prints its Wald statistic with two decimals.
  expect(Math.abs((wald?.statistic ?? 0) - answer.wald.stat)).toBeLessThanOrEqual(0.005);
  expect(wald?.df ?? 0).toBe(answer.wald.df);
  expect(fit.concordance?.estimate).toBeCloseTo(answer.concordance, 9);
  expect(fit.concordance?.se).toBeCloseTo(answer.concordance_se, 9);
});

test.each(cases)(
  'proportional-hazards test of $name with $answer.ties ties agrees with R',
  ({ names, rows, answer }) => {
    const fit = coxRegression(names, rows, { ties: answer.ties === 'efron' ? 'EFRON' : 'BRESLOW' });
    const found = [...(fit.proportionalHazards?.columns ?? []), fit.proportionalHazards?.global];
    for (const [index, expected] of answer.ph_test.entries()) {
      expect((found[index]?.statistic ?? 0) / expected.chisq).toBeCloseTo(1, 6);
      expect(found[index]?.df).toBe(expected.df);
      expect(found[index]?.pValue).toBeCloseTo(expected.p, 6);
    }
  },
);
