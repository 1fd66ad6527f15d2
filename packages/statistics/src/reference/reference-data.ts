import type { Subject } from '../survival/subjects.js';
import aml from './aml.json' with { type: 'json' };
import dd from './dd.json' with { type: 'json' };
import effects from './effects.json' with { type: 'json' };
import gehan from './gehan.json' with { type: 'json' };
import lung from './lung.json' with { type: 'json' };
import lymphoma from './lymphoma.json' with { type: 'json' };
import answers from './reference.json' with { type: 'json' };
import regression from './regression.json' with { type: 'json' };
import rossi from './rossi.json' with { type: 'json' };
import waltons from './waltons.json' with { type: 'json' };

export { aml, answers, dd, effects, gehan, lung, lymphoma, regression, rossi, waltons };

/** What R says of one Kaplan–Meier curve. */
export interface CurveAnswer {
  readonly n: number;
  readonly events: number;
  readonly at: {
    readonly time: number[];
    readonly n_risk: number[];
    readonly survival: number[];
    readonly std_err: (number | null)[];
  };
  readonly ci_log: LimitAnswer;
  readonly ci_loglog: LimitAnswer;
  readonly ci_plain: LimitAnswer;
  readonly median_log: MedianAnswer;
  readonly median_loglog: MedianAnswer;
  readonly median_plain: MedianAnswer;
  readonly rmst_to_max: { readonly tau: number; readonly rmst: number; readonly se: number };
  readonly nelson_aalen: { readonly time: number[]; readonly cumhaz: number[]; readonly se: number[] };
  readonly quantiles: { readonly p: number[]; readonly time: (number | null)[] };
}
interface LimitAnswer {
  readonly lower: (number | null)[];
  readonly upper: (number | null)[];
}
interface MedianAnswer {
  readonly median: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** What R says of one group comparison. */
export interface ComparisonAnswer {
  readonly n: number[];
  readonly observed: number[];
  readonly expected: number[];
  readonly chisq: number;
  readonly df: number;
  readonly p: number;
}

/** What R says of one Cox model. */
export interface CoxAnswer {
  readonly ties: string;
  readonly n: number;
  readonly events: number;
  readonly loglik_null: number;
  readonly loglik: number;
  readonly terms: readonly {
    readonly coef: number;
    readonly hr: number;
    readonly se: number;
    readonly z: number;
    readonly p: number;
    readonly hr_lower: number;
    readonly hr_upper: number;
  }[];
  readonly lr_test: { readonly stat: number; readonly df: number; readonly p: number };
  readonly wald: { readonly stat: number; readonly df: number; readonly p: number };
  readonly score: { readonly stat: number; readonly df: number; readonly p: number };
  readonly concordance: number;
  readonly concordance_se: number;
  readonly ph_test: readonly {
    readonly term: string;
    readonly chisq: number;
    readonly df: number;
    readonly p: number;
  }[];
}

/** Subjects from columns, of one group only where a group is named. */
export function subjectsOf<Group>(
  times: readonly number[],
  events: readonly number[],
  groups?: readonly Group[],
  wanted?: Group,
): Subject[] {
  return times.flatMap((time, index) => {
    const kept = groups === undefined || groups[index] === wanted;
    return kept ? [{ time, event: events[index] === 1 }] : [];
  });
}

export const lungEvents: number[] = lung.status.map((status) => status - 1);

/** Every data set for which R answers a Kaplan–Meier curve. */
export const curveCases: readonly {
  readonly name: string;
  readonly subjects: Subject[];
  readonly answer: CurveAnswer;
}[] = [
  { name: 'waltons', subjects: subjectsOf(waltons.time, waltons.event), answer: answers.waltons.km },
  ...waltons.groups.map((name, group) => ({
    name: `waltons ${name}`,
    subjects: subjectsOf(waltons.time, waltons.event, waltons.group, group),
    answer: group === 0 ? answers.waltons.by_group.control : answers.waltons.by_group['miR-137'],
  })),
  { name: 'rossi', subjects: subjectsOf(rossi.week, rossi.arrest), answer: answers.rossi.km },
  { name: 'lung', subjects: subjectsOf(lung.time, lungEvents), answer: answers.lung.km },
  { name: 'lung men', subjects: subjectsOf(lung.time, lungEvents, lung.sex, 1), answer: answers.lung.by_sex['1'] },
  { name: 'lung women', subjects: subjectsOf(lung.time, lungEvents, lung.sex, 2), answer: answers.lung.by_sex['2'] },
  {
    name: 'gehan 6-MP',
    subjects: subjectsOf(gehan.time, gehan.cens, gehan.treat, '6-MP'),
    answer: answers.gehan.km_by_treat['6-MP'],
  },
  {
    name: 'gehan control',
    subjects: subjectsOf(gehan.time, gehan.cens, gehan.treat, 'control'),
    answer: answers.gehan.km_by_treat.control,
  },
  { name: 'aml', subjects: subjectsOf(aml.time, aml.cens), answer: answers.aml.km },
  { name: 'aml 1', subjects: subjectsOf(aml.time, aml.cens, aml.group, 1), answer: answers.aml.by_group['1'] },
  { name: 'aml 2', subjects: subjectsOf(aml.time, aml.cens, aml.group, 2), answer: answers.aml.by_group['2'] },
  { name: 'dd', subjects: subjectsOf(dd.duration, dd.observed), answer: answers.dd.km },
  { name: 'no events', subjects: subjectsOf([1, 2, 3], [0, 0, 0]), answer: answers.edge_cases.no_events },
  { name: 'all tied', subjects: subjectsOf([5, 5, 5], [1, 1, 1]), answer: answers.edge_cases.all_events_tied },
  { name: 'one row', subjects: subjectsOf([7], [1]), answer: answers.edge_cases.one_row },
  { name: 'zero time', subjects: subjectsOf([0, 1, 2, 3], [1, 1, 0, 1]), answer: answers.edge_cases.zero_time },
  {
    name: 'censoring tied with an event',
    subjects: subjectsOf([1, 2, 2, 3], [1, 1, 0, 1]),
    answer: answers.edge_cases.censor_event_tie,
  },
];
