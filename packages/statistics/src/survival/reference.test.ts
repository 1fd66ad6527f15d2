import { expect, test } from 'vitest';
import {
  aml,
  answers,
  type ComparisonAnswer,
  curveCases,
  dd,
  gehan,
  lung,
  lungEvents,
  lymphoma,
  rossi,
  subjectsOf,
  waltons,
} from '../reference/reference-data.js';
import { kaplanMeier, survivalAt } from './kaplan-meier.js';
import { numbersAtRisk } from './life-table.js';
import { logRank } from './log-rank.js';
import { nelsonAalen } from './nelson-aalen.js';
import { restrictedMean } from './rmst.js';
import { lifeTable } from './subjects.js';
import { survivalQuantile } from './survival-quantile.js';

const kinds = [
  { interval: 'PLAIN', limits: 'ci_plain', median: 'median_plain' },
  { interval: 'LOG', limits: 'ci_log', median: 'median_log' },
  { interval: 'LOG_LOG', limits: 'ci_loglog', median: 'median_loglog' },
] as const;

/** Equal within 1e-9, or both null. */
function expectClose(actual: number | null | undefined, expected: number | null | undefined): void {
  if (expected === null || expected === undefined) expect(actual).toBeNull();
  else expect(Math.abs((actual ?? Number.NaN) - expected)).toBeLessThan(1e-9);
}

test.each(curveCases)('Kaplan–Meier of $name agrees with R', ({ subjects, answer }) => {
  const table = lifeTable(subjects);
  expect(table.n).toBe(answer.n);
  expect(table.events).toBe(answer.events);
  expect(numbersAtRisk(table, answer.at.time)).toEqual(answer.at.n_risk);
  for (const { interval, limits } of kinds) {
    const curve = kaplanMeier(table, { interval });
    answer.at.time.forEach((time, index) => {
      const point = survivalAt(curve, time);
      expectClose(point.estimate, answer.at.survival[index]);
      expectClose(point.se, answer.at.std_err[index]);
      expectClose(point.ciLow, answer[limits].lower[index]);
      expectClose(point.ciHigh, answer[limits].upper[index]);
    });
  }
});

test.each(curveCases)('median, quartiles and their limits of $name agree with R', ({ subjects, answer }) => {
  const table = lifeTable(subjects);
  for (const { interval, median } of kinds) {
    const found = survivalQuantile(table, 0.5, { interval });
    expect([found.estimate, found.ciLow, found.ciHigh]).toEqual([
      answer[median].median,
      answer[median].lower,
      answer[median].upper,
    ]);
  }
  expect(answer.quantiles.p.map((p) => survivalQuantile(table, p).estimate)).toEqual(answer.quantiles.time);
});

test.each(curveCases)('Nelson–Aalen and restricted mean of $name agree with R', ({ subjects, answer }) => {
  const table = lifeTable(subjects);
  const hazard = nelsonAalen(table);
  answer.nelson_aalen.time.forEach((time, index) => {
    const point = hazard.findLast((candidate) => candidate.time <= time);
    expectClose(point?.estimate ?? 0, answer.nelson_aalen.cumhaz[index]);
    expectClose(point?.se ?? 0, answer.nelson_aalen.se[index]);
  });
  const mean = restrictedMean(table, answer.rmst_to_max.tau);
  expectClose(mean.estimate, answer.rmst_to_max.rmst);
  expectClose(mean.se, answer.rmst_to_max.se);
});

const groupsOf = <Group>(times: number[], events: number[], groups: Group[], names: readonly Group[]) =>
  names.map((name) => ({ name: `${name}`, table: lifeTable(subjectsOf(times, events, groups, name)) }));

const waltonsGroups = groupsOf(waltons.time, waltons.event, waltons.group, [0, 1]);
const lungGroups = groupsOf(lung.time, lungEvents, lung.sex, [1, 2]);
const gehanGroups = groupsOf(gehan.time, gehan.cens, gehan.treat, ['6-MP', 'control']);
const regimes = ['Civilian Dict', 'Military Dict', 'Mixed Dem', 'Monarchy', 'Parliamentary Dem', 'Presidential Dem'];

test.each([
  { name: 'waltons', groups: waltonsGroups, variant: 'LOG_RANK', answer: answers.waltons.logrank },
  { name: 'waltons', groups: waltonsGroups, variant: 'PETO_PETO', answer: answers.waltons.peto },
  {
    name: 'rossi',
    groups: groupsOf(rossi.week, rossi.arrest, rossi.fin, [0, 1]),
    variant: 'LOG_RANK',
    answer: answers.rossi.logrank_fin,
  },
  { name: 'lung', groups: lungGroups, variant: 'LOG_RANK', answer: answers.lung.logrank_sex },
  { name: 'lung', groups: lungGroups, variant: 'PETO_PETO', answer: answers.lung.peto_sex },
  { name: 'gehan', groups: gehanGroups, variant: 'LOG_RANK', answer: answers.gehan.logrank },
  { name: 'gehan', groups: gehanGroups, variant: 'PETO_PETO', answer: answers.gehan.peto },
  {
    name: 'aml',
    groups: groupsOf(aml.time, aml.cens, aml.group, [1, 2]),
    variant: 'LOG_RANK',
    answer: answers.aml.logrank,
  },
  {
    name: 'lymphoma',
    groups: groupsOf(lymphoma.time, lymphoma.event, lymphoma.group, [1, 2]),
    variant: 'LOG_RANK',
    answer: answers.lymphoma.logrank,
  },
  {
    name: 'six regimes',
    groups: groupsOf(
      dd.duration,
      dd.observed,
      dd.regime.map((index) => dd.regimes[index]),
      regimes,
    ),
    variant: 'LOG_RANK',
    answer: answers.dd.logrank_regime,
  },
] satisfies {
  name: string;
  groups: ReturnType<typeof groupsOf>;
  variant: 'LOG_RANK' | 'PETO_PETO';
  answer: ComparisonAnswer;
}[])('$variant of $name agrees with R', ({ groups, variant, answer }) => {
  const result = logRank(groups, variant);
  expect(result.groups.map((group) => group.n)).toEqual(answer.n);
  for (const [index, observed] of answer.observed.entries()) expectClose(result.groups[index]?.observed, observed);
  for (const [index, expected] of answer.expected.entries()) expectClose(result.groups[index]?.expected, expected);
  expect(result.df).toBe(answer.df);
  expect((result.statistic ?? 0) / answer.chisq).toBeCloseTo(1, 6);
  expect((result.pValue ?? 0) / answer.p).toBeCloseTo(1, 5);
});
