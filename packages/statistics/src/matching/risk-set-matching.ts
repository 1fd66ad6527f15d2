import { requireSome, requireValid } from '../errors.js';
import { sumOf } from '../numerics/sum.js';
import { logisticRegression } from '../regression/logistic.js';
import { type Warning, warning } from '../warnings.js';
import { type BalanceRow, balanceTable } from './balance-table.js';
import { type MatchedRows, nearestNeighbours, type Replacement } from './nearest-neighbours.js';

/** One subject, such as a customer, on one date on which it could become exposed. */
export interface RiskSetRow {
  readonly id: string | number;
  /** The date. Only those in the same risk set are compared. */
  readonly riskSet: string | number;
  /** True when exposure begins on this date. Those exposed before are no longer at risk: leave their rows out. */
  readonly exposed: boolean;
  /** Known before the date, and never a consequence of the exposure. */
  readonly covariates: readonly number[];
  /** Matched exactly where given, such as a segment. */
  readonly stratum?: string;
}

export interface MatchingOptions {
  /** Largest distance of a pair, in standard deviations of the log odds of exposure; 0.2 unless told. */
  readonly caliper?: number;
  /** Whether a subject may stand in for several exposed; NONE unless told. */
  readonly replacement?: Replacement;
  /** Partners for each exposed, as far as there are any; 1 unless told. No row is the partner of two. */
  readonly partners?: number;
}

export interface Matching {
  /** Positions in the rows that were given, in the order in which pairs were made. */
  readonly pairs: readonly MatchedRows[];
  readonly replacement: Replacement;
  /** The caliper on the scale of the log odds; null when no exposure model could be fitted. */
  readonly width: number | null;
  /** Exposed rows without a partner. The effect says nothing about them. */
  readonly unmatched: number;
  readonly balance: readonly BalanceRow[];
  readonly warnings: readonly Warning[];
}

/** A standardised difference of means that no longer counts as balanced. Source: Austin 2009, Statist. Med. 28:3083. */
const balanced = 0.1;

/**
 * Pairs each newly exposed subject with one of the same date that is not exposed yet and was as likely to be, by the
 * log odds of a pooled logistic model. Exposed are taken by date, the likeliest first; the nearest is chosen, then the
 * lowest id. Whoever is a partner may be exposed later: the effect is that of exposure now against not now.
 * Sources: Li, Propert & Rosenbaum 2001, JASA 96:870–882; Austin 2011, Pharm. Stat. 10:150–161.
 * @throws StatisticsError EMPTY_INPUT, INVALID_INPUT
 */
export function riskSetMatching(
  names: readonly string[],
  rows: readonly RiskSetRow[],
  options: MatchingOptions = {},
): Matching {
  const { caliper = 0.2, replacement = 'NONE', partners = 1 } = options;
  requireValid(Number.isInteger(partners) && partners > 0, `There cannot be ${partners} partners.`);
  requireValid(caliper > 0, `The caliper is ${caliper}. It must be above zero.`);
  requireSome(rows, 'rows');
  const model = logisticRegression(
    names,
    rows.map(({ covariates, exposed }) => ({ covariates, successes: exposed ? 1 : 0 })),
  );
  const exposed = rows.filter((row) => row.exposed).length;
  const { logOdds } = model;
  if (!logOdds) {
    const warnings = [...model.warnings, warning('NO_COMPARISON')];
    const balance = balanceTable(names, rows, []);
    return { pairs: [], replacement, width: null, unmatched: exposed, balance, warnings };
  }
  const width = caliper * spread(logOdds);
  const pairs = nearestNeighbours(rows, logOdds, width, replacement);
  for (let round = 1; round < partners; round += 1) {
    const taken = new Set(pairs.map(({ control }) => control));
    pairs.push(...nearestNeighbours(rows, logOdds, width, replacement, taken));
  }
  const balance = balanceTable(names, rows, pairs);
  const unmatched = exposed - new Set(pairs.map((pair) => pair.exposed)).size;
  const apart = balance.filter(({ after }) => after !== null && Math.abs(after) >= balanced).map(({ name }) => name);
  const warnings = [
    ...model.warnings,
    ...(unmatched > 0 ? [warning('WITHOUT_COMPARISON', `${unmatched} of ${exposed}`)] : []),
    ...(apart.length > 0 ? [warning('IMBALANCE', apart.join(', '))] : []),
  ];
  return { pairs, replacement, width, unmatched, balance, warnings };
}

function spread(values: Float64Array): number {
  const mean = sumOf(values, (value) => value) / values.length;
  return Math.sqrt(sumOf(values, (value) => (value - mean) ** 2) / (values.length - 1));
}
