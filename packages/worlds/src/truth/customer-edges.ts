import { type Case, failureCases, incidentCases, noticeCases, recoveryCases } from './case.js';
import type { customerEstimands } from './customer-estimands.js';
import { follow, type Horizon, type Outcome, type Outcomes } from './follow.js';
import type { Lived } from './live.js';
import { difference, hazardRatio, type Measured, meanDifference } from './measured.js';
import { tagged } from './tagged.js';

type Key = keyof typeof customerEstimands;
export type Truths<K extends string> = Readonly<Record<K, Measured | null>>;
type Of<Kind extends string> = Truths<Extract<Key, `${Kind}.${string}`>>;

/** Lives each case of a tagged sample twice. */
function* compare<C extends Case>(lived: Lived, cases: readonly C[]): Generator<void, Compared<C>> {
  const sample = tagged(lived, cases, ({ customer }) => customer);
  const exposed = yield* follow(lived.plan, lived.recording, sample, true);
  const unexposed = yield* follow(lived.plan, lived.recording, sample, false);
  return new Compared(lived.plan.window.until, sample, exposed, unexposed);
}

/** Both lives of each case, and what may be asked of them. */
class Compared<C extends Case> {
  constructor(
    private readonly until: number,
    private readonly cases: readonly C[],
    private readonly exposed: Outcomes,
    private readonly unexposed: Outcomes,
  ) {}

  /** Risk difference of leaving within the horizon, in cases followed for so long. */
  churn(horizon: Horizon, holds: (one: C) => boolean = () => true): Measured | null {
    const leaves = (stay: Float64Array) => stay.map((chance) => 1 - chance);
    const stay = `stay${horizon}` as const;
    return meanDifference(leaves(this.exposed[stay]), leaves(this.unexposed[stay]), this.followed(horizon, holds));
  }

  hazard(): Measured | null {
    return hazardRatio(this.exposed.stay90, this.unexposed.stay90, this.followed(90));
  }

  days(): Measured | null {
    return meanDifference(this.exposed.daysStayed, this.unexposed.daysStayed, this.followed(365));
  }

  mean(outcome: Outcome): Measured | null {
    return meanDifference(this.exposed[outcome], this.unexposed[outcome]);
  }

  /** People reached by bad talk less those reached by good, soon after a contact. */
  netReach(): Measured | null {
    const net = ({ badReachSoon, goodReachSoon }: Outcomes) =>
      badReachSoon.map((bad, place) => bad - (goodReachSoon[place] ?? 0));
    // Both lives have the contact: a complaint about an order may fall on the key of the order, and its other life has none.
    const inContact = (place: number) =>
      !Number.isNaN(this.exposed.csat[place]) && !Number.isNaN(this.unexposed.csat[place]);
    return meanDifference(net(this.exposed), net(this.unexposed), inContact);
  }

  private followed(days: number, holds: (one: C) => boolean = () => true): (place: number) => boolean {
    return (place) => {
      const one = this.cases[place];
      return one !== undefined && one.day + days < this.until && holds(one);
    };
  }
}

const year = 365;

function* failureEdges(lived: Lived): Generator<void, Of<'failure'>> {
  const both = yield* compare(lived, failureCases(lived.recording, lived.end));
  const [severe, light] = [both.churn(180, (one) => one.severity >= 0.5), both.churn(180, (one) => one.severity < 0.3)];
  const [long, fresh] = [both.churn(180, (one) => one.tenure >= 3 * year), both.churn(180, (one) => one.tenure < year)];
  return {
    'failure.csat': both.mean('csat'),
    'failure.felt-heard': both.mean('feltHeard'),
    'failure.trust': both.mean('trust'),
    'failure.recommend': both.mean('recommend'),
    'failure.churn.90': both.churn(90),
    'failure.churn.180': both.churn(180),
    'failure.churn.365': both.churn(365),
    'failure.hazard.90': both.hazard(),
    'failure.days.365': both.days(),
    'failure.churn.180.severe': difference(severe, light),
    'failure.churn.180.long': difference(long, fresh),
    'failure.contacts': both.mean('contacts'),
    'failure.escalations': both.mean('escalations'),
    'failure.tellings': both.mean('tellings'),
    'failure.bad-reach': both.mean('badReach'),
    'failure.net-reach': both.netReach(),
  };
}

function* recoveryEdges(lived: Lived): Generator<void, Of<'recovery'>> {
  const both = yield* compare(lived, recoveryCases(lived.recording, lived.end));
  return {
    'recovery.churn.90': both.churn(90),
    'recovery.churn.180': both.churn(180),
    'recovery.churn.365': both.churn(365),
    'recovery.hazard.90': both.hazard(),
    'recovery.churn.180.poor': both.churn(180, (one) => one.poor),
    'recovery.trust': both.mean('trust'),
    'recovery.recommend': both.mean('recommend'),
    'recovery.tellings': both.mean('tellings'),
  };
}

function* incidentEdges(lived: Lived): Generator<void, Of<'incident'>> {
  const both = yield* compare(lived, incidentCases(lived.recording));
  return {
    'incident.contacts': both.mean('contacts'),
    'incident.escalations': both.mean('escalations'),
    'incident.recommend': both.mean('recommend'),
    'incident.churn.90': both.churn(90),
    'incident.churn.180': both.churn(180),
    'incident.churn.365': both.churn(365),
    'incident.tellings': both.mean('tellings'),
    'incident.bad-reach': both.mean('badReach'),
  };
}

function* noticeEdges(lived: Lived): Generator<void, Of<'notice'>> {
  const both = yield* compare(lived, noticeCases(lived.recording));
  return {
    'notice.contacts': both.mean('contacts'),
    'notice.escalations': both.mean('escalations'),
    'notice.recommend': both.mean('recommend'),
    'notice.churn.90': both.churn(90),
    'notice.churn.180': both.churn(180),
    'notice.churn.365': both.churn(365),
    'notice.tellings': both.mean('tellings'),
    'notice.bad-reach': both.mean('badReach'),
  };
}

/** Exposures of customers, and the truths of each; every one takes two lives of those exposed. */
export const customerEdges = {
  failure: failureEdges,
  recovery: recoveryEdges,
  incident: incidentEdges,
  notice: noticeEdges,
} as const;
