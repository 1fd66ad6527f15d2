import type { Estimand } from './estimand.js';
import { contactDays, horizons, trustDays } from './follow.js';

type Common = Pick<Estimand, 'population' | 'exposure' | 'reference'>;
type What = Omit<Estimand, keyof Common>;

const failure: Common = {
  population: 'Customers with a failure on record; of each the first counts.',
  exposure: 'That failure.',
  reference:
    'The same customer without that failure: the contact, order or attempt passes without one, an incident passes them by. Later failures may come in either life.',
};
const recovery: Common = {
  population: 'Customers for whom the remedy of a recovery arrived while they were one; of each the first counts.',
  exposure: 'That recovery.',
  reference: 'The same customer after the same failure, with no recovery offered for it.',
};
const incident: Common = {
  population: 'Customers exposed to an incident, told or not; of each the first exposure counts.',
  exposure: 'That incident, with whatever notice and recovery the company gave.',
  reference: 'The same customer whom that incident passes by.',
};
const notice: Common = {
  population: 'Exposed customers who were told in time; of each the first such exposure counts.',
  exposure: 'The notice.',
  reference: 'The same customer exposed to the same incident, left to find out alone.',
};

const since = {
  failure: 'the failure was detected',
  recovery: 'the remedy arrived',
  exposure: 'the exposure',
} as const;
type Since = (typeof since)[keyof typeof since];

const churn = (edge: string, days: number, start: Since): What => ({
  edge,
  scale: 'RISK_DIFFERENCE',
  unit: 'probability',
  outcome: 'Leaves, for whatever reason.',
  horizon: `Within ${days} days after ${start}; customers with as many days of data left.`,
});
const hazard = (edge: string, start: Since): What => ({
  edge,
  scale: 'HAZARD_RATIO',
  unit: 'ratio',
  outcome: 'Leaves, for whatever reason.',
  horizon: `The 90 days after ${start}: cumulative hazard, minus the logarithm of the share who stay, over the same without the exposure.`,
});
const counted = (edge: string, outcome: string, unit: string, start: Since): What => ({
  edge,
  scale: 'MEAN_DIFFERENCE',
  unit,
  outcome,
  horizon: `The ${contactDays} days after ${start}; nobody leaves meanwhile, so that only behaviour differs.`,
});
const asked = (edge: string, outcome: string, unit: string, start: Since): What => ({
  edge,
  scale: 'MEAN_DIFFERENCE',
  unit,
  outcome: `${outcome} Everybody answers: response that depends on anger is for the estimator to undo.`,
  horizon: `In the first week that begins ${trustDays} days or more after ${start}.`,
});

const contactsMade = 'Attempts to reach the company, answered or not, begun after it.';
const escalated = 'Contacts that were escalated.';
const tellings = 'Tellings on record: public ones, and private ones that became known.';
const badReach = 'People reached by bad tellings on record.';
const trustItems = 'Mean of the answers on reliability, integrity and care.';
const recommend = 'Answer to whether they would recommend the company.';

/** Effects on what a customer does and feels. */
export const customerEstimands = {
  'failure.csat': {
    ...failure,
    edge: 'failure → experience',
    population: 'Customers whose first failure on record was made in a handled contact.',
    scale: 'MEAN_DIFFERENCE',
    unit: 'points of 5',
    outcome: 'Satisfaction with that contact. Everybody answers.',
    horizon: 'That contact.',
  },
  'failure.felt-heard': {
    ...failure,
    edge: 'failure → experience',
    population: 'Customers whose first failure on record was made in a handled contact.',
    scale: 'MEAN_DIFFERENCE',
    unit: 'points of 5',
    outcome: 'Feeling heard in that contact. Everybody answers.',
    horizon: 'That contact.',
  },
  'failure.trust': { ...failure, ...asked('failure → experience', trustItems, 'points of 7', since.failure) },
  'failure.recommend': { ...failure, ...asked('failure → experience', recommend, 'points of 10', since.failure) },
  'failure.churn.90': { ...failure, ...churn('failure → churn', horizons[0], since.failure) },
  'failure.churn.180': { ...failure, ...churn('failure → churn', horizons[1], since.failure) },
  'failure.churn.365': { ...failure, ...churn('failure → churn', horizons[2], since.failure) },
  'failure.hazard.90': { ...failure, ...hazard('failure → churn', since.failure) },
  'failure.days.365': {
    ...failure,
    edge: 'failure → churn',
    scale: 'MEAN_DIFFERENCE',
    unit: 'days',
    outcome: 'Days as a customer: restricted mean time.',
    horizon: 'Within 365 days after the failure was detected; customers with as many days of data left.',
  },
  'failure.churn.180.severe': {
    ...failure,
    ...churn('failure × severity → churn', 180, since.failure),
    exposure: 'That failure, where its severity is 0.5 or more, against that failure where it is below 0.3.',
    reference: 'The risk difference of the second group, as the first is severe: a difference of differences.',
  },
  'failure.churn.180.long': {
    ...failure,
    ...churn('failure × relationship → churn', 180, since.failure),
    exposure: 'That failure, after three years or more as a customer, against that failure within the first year.',
    reference: 'The risk difference of the second group: a difference of differences.',
  },
  'failure.contacts': { ...failure, ...counted('failure → failure demand', contactsMade, 'contacts', since.failure) },
  'failure.escalations': {
    ...failure,
    ...counted('failure → failure demand', escalated, 'escalations', since.failure),
  },
  'failure.tellings': { ...failure, ...counted('failure → word of mouth', tellings, 'tellings', since.failure) },
  'failure.bad-reach': { ...failure, ...counted('failure → word of mouth', badReach, 'people', since.failure) },
  'failure.net-reach': {
    ...failure,
    edge: 'failure → word of mouth',
    population: 'Customers whose first failure on record was made in a handled contact.',
    reference:
      'The same contact without a failure, which may be told as a good one: so bad talk is weighed against good.',
    scale: 'MEAN_DIFFERENCE',
    unit: 'people',
    outcome: 'People reached by bad tellings on record less people reached by good ones.',
    horizon: 'The 7 days after the contact.',
  },
  'recovery.churn.90': { ...recovery, ...churn('recovery → churn', horizons[0], since.recovery) },
  'recovery.churn.180': { ...recovery, ...churn('recovery → churn', horizons[1], since.recovery) },
  'recovery.churn.365': { ...recovery, ...churn('recovery → churn', horizons[2], since.recovery) },
  'recovery.hazard.90': { ...recovery, ...hazard('recovery → churn', since.recovery) },
  'recovery.churn.180.poor': {
    ...recovery,
    ...churn('recovery → churn', 180, since.recovery),
    population:
      'Those of the customers with a first recovery who feel it as so unjust that it harms: double deviation.',
  },
  'recovery.trust': { ...recovery, ...asked('recovery → experience', trustItems, 'points of 7', since.recovery) },
  'recovery.recommend': { ...recovery, ...asked('recovery → experience', recommend, 'points of 10', since.recovery) },
  'recovery.tellings': { ...recovery, ...counted('recovery → word of mouth', tellings, 'tellings', since.recovery) },
  'incident.contacts': { ...incident, ...counted('incident → contacts', contactsMade, 'contacts', since.exposure) },
  'incident.escalations': {
    ...incident,
    ...counted('incident → escalations', escalated, 'escalations', since.exposure),
  },
  'incident.recommend': { ...incident, ...asked('incident → experience', recommend, 'points of 10', since.exposure) },
  'incident.churn.90': { ...incident, ...churn('incident → churn', horizons[0], since.exposure) },
  'incident.churn.180': { ...incident, ...churn('incident → churn', horizons[1], since.exposure) },
  'incident.churn.365': { ...incident, ...churn('incident → churn', horizons[2], since.exposure) },
  'incident.tellings': { ...incident, ...counted('incident → word of mouth', tellings, 'tellings', since.exposure) },
  'incident.bad-reach': { ...incident, ...counted('incident → word of mouth', badReach, 'people', since.exposure) },
  'notice.contacts': { ...notice, ...counted('notice → contacts', contactsMade, 'contacts', since.exposure) },
  'notice.escalations': { ...notice, ...counted('notice → escalations', escalated, 'escalations', since.exposure) },
  'notice.recommend': { ...notice, ...asked('notice → experience', recommend, 'points of 10', since.exposure) },
  'notice.churn.90': { ...notice, ...churn('notice → churn', horizons[0], since.exposure) },
  'notice.churn.180': { ...notice, ...churn('notice → churn', horizons[1], since.exposure) },
  'notice.churn.365': { ...notice, ...churn('notice → churn', horizons[2], since.exposure) },
  'notice.tellings': { ...notice, ...counted('notice → word of mouth', tellings, 'tellings', since.exposure) },
  'notice.bad-reach': { ...notice, ...counted('notice → word of mouth', badReach, 'people', since.exposure) },
} as const satisfies Record<string, Estimand>;
