import {
  type Estimate,
  hazardCells,
  type RiskProfile,
  type StratifiedRow,
  standardisedRisks,
} from '@catena/statistics';
import type { CustomerHistories, CustomerHistory } from '../histories/customer-history.js';
import { attributesOn, contactsWithin, isThere } from '../histories/known-before.js';

/** Days after the first failure in which its hazard may differ, and days of tenure in which the baseline may. */
const sinceFailure = [0, 30, 90] as const;
const tenures = [0, 182, 365, 1095] as const;
/** Days that what is known of a customer stays as it is. */
const refresh = 91;
const horizon = 180;
const fewest = 30;

/** A stretch of one customer's days over which nothing that is known changes. */
interface Piece {
  readonly from: number;
  readonly until: number;
  readonly stratum: string;
  readonly covariates: readonly number[];
}

/**
 * Share that leaves within 180 days because of a first failure, by hazards that move with the exposure, tenure, segment
 * and how often customers have been in touch: piecewise exponential, standardised over those who failed.
 */
export function exposedHazards(histories: CustomerHistories): Estimate | null {
  const { window, customers } = histories;
  const segments = [...new Set(customers.map((one) => attributesOn(one, window.until).segment))].sort().slice(1, 9);
  const names = [
    ...sinceFailure.map((day) => `from day ${day}`),
    'contacts: some',
    'contacts: many',
    ...segments.map((segment) => `segment ${segment}`),
  ];
  const piecesOf = (history: CustomerHistory, from: number, until: number): Piece[] => {
    const failedOn = firstFailure(history);
    const cuts = [
      ...tenures.map((days) => history.startedOn + days),
      ...(failedOn === null ? [] : sinceFailure.map((days) => failedOn + days)),
      ...Array.from({ length: Math.ceil((until - window.from) / refresh) }, (_, k) => window.from + k * refresh),
    ];
    const inside = [...new Set(cuts.filter((cut) => cut > from && cut < until))].sort((left, right) => left - right);
    return [from, ...inside].map((start, place): Piece => {
      const known = window.from + Math.floor((start - window.from) / refresh) * refresh;
      // What was known when the quarter began, and before the failure: later contacts may be its consequence.
      const upTo = failedOn !== null && known > failedOn ? failedOn : known;
      const contacts = contactsWithin(history, upTo - 182, upTo).length;
      const { segment } = attributesOn(history, start);
      const since = failedOn === null ? -1 : sinceFailure.findLastIndex((days) => start >= failedOn + days);
      return {
        from: start,
        until: inside[place] ?? until,
        stratum: String(tenures.findLastIndex((days) => start - history.startedOn >= days)),
        covariates: [
          ...sinceFailure.map((_, band) => (band === since ? 1 : 0)),
          contacts > 0 && contacts < 3 ? 1 : 0,
          contacts >= 3 ? 1 : 0,
          ...segments.map((one) => (one === segment ? 1 : 0)),
        ],
      };
    });
  };
  const rows = customers.flatMap((history): StratifiedRow[] => {
    const from = Math.max(window.from, history.startedOn);
    const failedOn = firstFailure(history);
    // Beyond the days that are asked about the failed say nothing of either path.
    const last = failedOn === null ? window.until : Math.min(window.until, failedOn + horizon);
    const until = Math.min(last, history.endedOn ?? last);
    if (until <= from) return [];
    const pieces = piecesOf(history, from, until);
    return pieces.map((piece, place) => ({
      start: piece.from - window.from,
      stop: piece.until - window.from,
      event: place === pieces.length - 1 && history.endedOn !== null && history.endedOn <= last,
      covariates: piece.covariates,
      stratum: piece.stratum,
    }));
  });
  if (rows.length === 0) return null;
  const cells = hazardCells(rows, []);
  const baselines = new Set(cells.map(({ baseline }) => baseline));
  const nameOf = (stratum: string): string => `${stratum}(0, Infinity]`;
  const profiles = customers.flatMap((history): RiskProfile[] => {
    const from = firstFailure(history);
    if (from === null || !isThere(history, from) || from + horizon >= window.until) return [];
    const stretches = piecesOf(history, from, from + horizon).map(({ from: start, until, stratum, covariates }) => ({
      baseline: nameOf(stratum),
      length: until - start,
      observed: covariates,
      without: covariates.map((value, column) => (column < sinceFailure.length ? 0 : value)),
    }));
    return stretches.every(({ baseline }) => baselines.has(baseline)) ? [{ stretches }] : [];
  });
  return profiles.length < fewest ? null : standardisedRisks(names, cells, profiles).risk.difference;
}

const firstFailure = ({ failures: [first] }: CustomerHistory): number | null =>
  first ? Math.floor(first.detectedAt) : null;
