import { originKey } from '../contacts/attempt.js';
import type { Exposure, RecordedFailure } from '../observer.js';
import type { Simulation } from '../simulation.js';
import { localDayOf } from '../time/rome-time.js';
import type { Recording } from './recording.js';
import type { Change } from './replay.js';

/** One customer's exposure to one thing: what would have to fall otherwise, and when its outcomes begin to count. */
export interface Case {
  readonly customer: number;
  /** Makes the exposure not have been. */
  readonly change: Change;
  readonly from: number;
  readonly day: number;
}

export interface FailureCase extends Case {
  readonly severity: number;
  /** Days as a customer when it happened. */
  readonly tenure: number;
}

const caseOf = (customer: number, change: Change, from: number): Case => ({
  customer,
  change,
  from,
  day: localDayOf(from),
});

/** Each customer's first failure on record. Without it the contact, the order or the incident passes them by unharmed. */
export const failureCases = (recording: Recording, end: Simulation): FailureCase[] =>
  [...recording.failures].flatMap(([customer, [first]]) => {
    if (!first) return [];
    const case_ = caseOf(customer, changeOf(first, recording.exposures.get(customer) ?? []), first.row.detectedAt);
    const tenure = case_.day - end.customers.at(customer).startedOn;
    return [{ ...case_, severity: first.row.severity, tenure }];
  });

function changeOf({ row, harm }: RecordedFailure, exposures: readonly Exposure[]): Change {
  const exposure = exposures.findLast(
    ({ incident, week }) => incident.row.externalId === row.incident && week <= harm.week,
  );
  return exposure
    ? { lever: 'incidents', week: exposure.week, key: originKey.incident, value: 0 }
    : { lever: 'failures', week: harm.week, key: harm.key, value: 0 };
}

export interface RecoveryCase extends Case {
  readonly poor: boolean;
}

/** Each customer's first recovery whose remedy arrived while they were a customer. Without it nothing is offered. */
export const recoveryCases = (recording: Recording, end: Simulation): RecoveryCase[] =>
  [...recording.recoveries].flatMap(([customer, recoveries]) => {
    const { endedOn } = end.customers.at(customer);
    const arrived = recoveries.find(({ completedAt }) => {
      const day = localDayOf(completedAt);
      return day < end.window.until && (endedOn < 0 || day < endedOn);
    });
    if (!arrived) return [];
    const { week, key, completedAt, poor } = arrived;
    return [{ ...caseOf(customer, { lever: 'recovery', week, key, value: 0 }, completedAt), poor }];
  });

/** Each customer's first meeting with an incident. Without it the incident passes them by. */
export const incidentCases = (recording: Recording): Case[] =>
  [...recording.exposures].flatMap(([customer, [first]]) =>
    first ? [caseOf(customer, spared('incidents', first), first.exposedAt)] : [],
  );

/** Each customer's first notice of an incident. Without it they find out alone. */
export const noticeCases = (recording: Recording): Case[] =>
  [...recording.exposures].flatMap(([customer, exposures]) => {
    const told = exposures.find(({ notifiedAt }) => notifiedAt !== null);
    return told ? [caseOf(customer, spared('notice', told), told.exposedAt)] : [];
  });

const spared = (lever: 'incidents' | 'notice', { week }: Exposure): Change => ({
  lever,
  week,
  key: originKey.incident,
  value: 0,
});
