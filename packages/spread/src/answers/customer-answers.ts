import type { CustomerEffectKey } from '../effects/customer-effects.js';
import type { CustomerHistories } from '../histories/customer-history.js';
import { knownBefore, tenureBand } from '../histories/known-before.js';
import { isUnjust } from '../stories/recovery-paradox.js';
import { type CustomerStudy, customerStudies } from '../studies/customer-studies.js';
import { originOf } from '../studies/failure-study.js';
import { wasTold } from '../studies/notice-study.js';
import { badReach, contacts, daysStayed, escalations, netReach, tellings } from '../studies/outcomes.js';
import type { StudySet, Unit } from '../studies/study.js';
import { discontent, heard, type Response, recommends, satisfied, trusts } from '../studies/survey-outcomes.js';
import type { EffectAnswer } from './effect-answer.js';
import { StudyAnswers } from './study-answers.js';

type Of<Kind extends string> = Readonly<Record<Extract<CustomerEffectKey, `${Kind}.${string}`>, EffectAnswer>>;

/** After a contact the less content answer more often. */
const byContent = { by: 'ANSWER', of: discontent } as const;
/** In the surveys in between, the more grave a failure was, the angrier and the sooner to answer. */
const byGravity: Response = { by: 'KNOWN', names: ['severity'], of: ({ failure }) => [failure?.severity ?? 0] };

function failureAnswers(histories: CustomerHistories, study = customerStudies.failure(histories)): Of<'failure'> {
  const madeInContact = ({ exposed: { history, failure } }: StudySet): boolean =>
    failure !== undefined && originOf(history, failure) === 'IN_CONTACT';
  const all = new StudyAnswers({ histories, study });
  const inContact = new StudyAnswers({
    histories,
    study: { ...study, sets: study.sets.filter(madeInContact), naive: study.naive.filter(madeInContact) },
  });
  const severity = ({ failure }: Unit): number => failure?.severity ?? 0;
  const band = ({ history, at }: Unit) => tenureBand(history, at);
  return {
    'failure.csat': inContact.answers(satisfied, byContent, null),
    'failure.felt-heard': inContact.answers(heard, byContent, null),
    'failure.trust': all.answers(trusts, byGravity, 28),
    'failure.recommend': all.answers(recommends, byGravity, 28),
    'failure.churn.90': all.leaves(90),
    'failure.churn.180': all.leaves(180),
    'failure.churn.365': all.leaves(365),
    'failure.hazard.90': all.hazard(90),
    'failure.days.365': all.stays(365, daysStayed(365)),
    'failure.churn.180.severe': all.leavesMoreThan(
      180,
      (unit) => severity(unit) >= 0.5,
      (unit) => severity(unit) < 0.3,
    ),
    'failure.churn.180.long': all.leavesMoreThan(
      180,
      (unit) => band(unit) === 'LONG',
      (unit) => band(unit) === 'FRESH',
    ),
    'failure.contacts': all.counts(contacts, 56),
    'failure.escalations': all.counts(escalations, 56),
    'failure.tellings': all.counts(tellings, 56),
    'failure.bad-reach': all.counts(badReach, 56),
    'failure.net-reach': inContact.counts(netReach, 7),
  };
}

/** Whether the customer said, when asked, that the recovery was clearly unjust. */
const saidUnjust = ({ recovery }: Unit): boolean => recovery?.justice != null && isUnjust(recovery.justice);

function recoveryAnswers(histories: CustomerHistories, study = customerStudies.recovery(histories)): Of<'recovery'> {
  const all = new StudyAnswers({ histories, study });
  return {
    'recovery.churn.90': all.leaves(90),
    'recovery.churn.180': all.leaves(180),
    'recovery.churn.365': all.leaves(365),
    'recovery.hazard.90': all.hazard(90),
    'recovery.churn.180.poor': all.leaves(180, saidUnjust),
    'recovery.trust': all.answers(trusts, byGravity, 28),
    'recovery.recommend': all.answers(recommends, byGravity, 28),
    'recovery.tellings': all.counts(tellings, 56),
  };
}

/** How grave an incident was to each customer is not known: who they are bears on who answers. */
const byCustomer = (histories: CustomerHistories): Response => ({
  by: 'KNOWN',
  names: knownBefore(histories).names.slice(0, 4),
  of: ({ covariates }) => covariates.slice(0, 4),
});

const incidentOf = ({ exposure }: Unit): number => exposure?.incident ?? 0;

function incidentAnswers(histories: CustomerHistories, study = customerStudies.incident(histories)): Of<'incident'> {
  const all = new StudyAnswers({
    histories,
    study,
    clusterOf: incidentOf,
    warnings: ['SPILLOVER'],
  });
  return {
    'incident.contacts': all.counts(contacts, 56),
    'incident.escalations': all.counts(escalations, 56),
    'incident.recommend': all.answers(recommends, byCustomer(histories), 28),
    'incident.churn.90': all.leaves(90),
    'incident.churn.180': all.leaves(180),
    'incident.churn.365': all.leaves(365),
    'incident.tellings': all.counts(tellings, 56),
    'incident.bad-reach': all.counts(badReach, 56),
  };
}

function noticeAnswers(histories: CustomerHistories, study = customerStudies.notice(histories)): Of<'notice'> {
  const all = new StudyAnswers({ histories, study, takenOf: wasTold });
  return {
    'notice.contacts': all.counts(contacts, 56),
    'notice.escalations': all.counts(escalations, 56),
    'notice.recommend': all.answers(recommends, byCustomer(histories), 28),
    'notice.churn.90': all.leaves(90),
    'notice.churn.180': all.leaves(180),
    'notice.churn.365': all.leaves(365),
    'notice.tellings': all.counts(tellings, 56),
    'notice.bad-reach': all.counts(badReach, 56),
  };
}

/** Effects by exposure. The study on which they rest may be handed over where it is at hand. */
export const customerAnswersBy = {
  failure: failureAnswers,
  recovery: recoveryAnswers,
  incident: incidentAnswers,
  notice: noticeAnswers,
} as const satisfies Readonly<Record<CustomerStudy, unknown>>;

/** Every effect on customers, as far as the histories tell. */
export const customerAnswers = (histories: CustomerHistories): Readonly<Record<CustomerEffectKey, EffectAnswer>> => ({
  ...failureAnswers(histories),
  ...recoveryAnswers(histories),
  ...incidentAnswers(histories),
  ...noticeAnswers(histories),
});
