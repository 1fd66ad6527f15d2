import { requireFinite, requireNonNegative, requireSome, requireValid } from '../errors.js';
import { type Estimate, type EstimateOptions, intervalLevel, type TestResult } from '../estimate.js';
import { chiSquareUpperTail, normalQuantile, tQuantile } from '../numerics/distributions.js';
import { sumOf } from '../numerics/sum.js';
import { warning } from '../warnings.js';

/** The effect of one incident, from its own exposed and unexposed. */
export interface IncidentEffect {
  readonly estimate: number;
  readonly se: number;
  /** How much it counts: the number of exposed, so that each of them counts once. */
  readonly exposed: number;
}

export interface PooledIncidents {
  /** Mean effect per exposed. Its n is the number of incidents. */
  readonly effect: Estimate;
  /** Whether incidents differ by more than their own errors explain. */
  readonly heterogeneity: TestResult;
}

/** From so many incidents on, their spread says how far others may lie. */
const enough = 8;

/**
 * Several incidents as one effect. With eight or more, the interval is for incidents of this kind: errors are
 * clustered by incident, with the small-sample variance and degrees of freedom of Bell & McCaffrey. With fewer it is
 * for these incidents only and says so.
 * Sources: Bell & McCaffrey 2002, Surv. Methodol. 28:169–181; Cochran 1954, Biometrics 10:101–129.
 * @throws StatisticsError EMPTY_INPUT, INVALID_INPUT
 */
export function pooledIncidents(given: readonly IncidentEffect[], options: EstimateOptions = {}): PooledIncidents {
  const { level } = intervalLevel(options);
  const { timeBasis = null } = options;
  given.forEach(({ estimate, se, exposed }, index) => {
    requireFinite(estimate, `The effect of incident ${index}`);
    requireValid(
      se > 0 && Number.isFinite(se),
      `The standard error of incident ${index} is ${se}. It must be above zero.`,
    );
    requireNonNegative(exposed, `The number of exposed of incident ${index}`);
  });
  const incidents = given.filter(({ exposed }) => exposed > 0);
  requireSome(incidents, 'incidents with anybody exposed');
  const total = sumOf(incidents, ({ exposed }) => exposed);
  const shares = incidents.map(({ exposed }) => exposed / total);
  const estimate = sumOf(incidents.entries(), ([index, one]) => (shares[index] ?? 0) * one.estimate);
  const n = incidents.length;
  const clustered = n >= enough;
  const { variance, df } = clustered ? spreadOfIncidents(incidents, shares, estimate) : ownErrors(incidents, shares);
  const tail = 0.5 + level / 2;
  const se = Math.sqrt(variance);
  const reach = (df === null ? normalQuantile(tail) : tQuantile(tail, df)) * se;
  const method = clustered ? ('POOLED_INCIDENTS' as const) : ('THESE_INCIDENTS' as const);
  const warnings = clustered ? [] : [warning('FEW_INCIDENTS', `${n} of ${enough}`)];
  const answer = { n, method, timeBasis, warnings };
  const effect = { estimate, se, ciLow: estimate - reach, ciHigh: estimate + reach, ...answer };
  return { effect, heterogeneity: cochran(incidents, answer) };
}

function ownErrors(incidents: readonly IncidentEffect[], shares: readonly number[]): { variance: number; df: null } {
  return { variance: sumOf(incidents.entries(), ([index, { se }]) => ((shares[index] ?? 0) * se) ** 2), df: null };
}

/** Unbiased where all incidents vary alike; the degrees of freedom are Satterthwaite's for that case. */
function spreadOfIncidents(
  incidents: readonly IncidentEffect[],
  shares: readonly number[],
  mean: number,
): { variance: number; df: number } {
  const squares = sumOf(shares, (share) => share * share);
  // A deviation from the weighted mean has this share of the variance of an incident.
  const kept = shares.map((share) => 1 - 2 * share + squares);
  const factors = shares.map((share, index) => (share * share) / (kept[index] ?? 1));
  const variance = sumOf(
    incidents.entries(),
    ([index, { estimate }]) => (factors[index] ?? 0) * (estimate - mean) ** 2,
  );
  const trace = sumOf(factors.entries(), ([index, factor]) => factor * (kept[index] ?? 0));
  const squaredTrace = sumOf(factors.entries(), ([row, left]) => {
    return sumOf(factors.entries(), ([column, right]) => {
      const shared = (row === column ? 1 : 0) - (shares[row] ?? 0) - (shares[column] ?? 0) + squares;
      return left * right * shared * shared;
    });
  });
  return { variance, df: (trace * trace) / squaredTrace };
}

function cochran(
  incidents: readonly IncidentEffect[],
  answer: Omit<TestResult, 'statistic' | 'df' | 'pValue'>,
): TestResult {
  const df = incidents.length - 1;
  if (df === 0) return { ...answer, statistic: null, df, pValue: null };
  const precision = sumOf(incidents, ({ se }) => 1 / se ** 2);
  const mean = sumOf(incidents, ({ estimate, se }) => estimate / se ** 2) / precision;
  const statistic = sumOf(incidents, ({ estimate, se }) => ((estimate - mean) / se) ** 2);
  return { ...answer, statistic, df, pValue: chiSquareUpperTail(statistic, df) };
}
