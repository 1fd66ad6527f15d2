import type { MetricDefinition } from './definition/metric.js';
import { validCatalogue } from './definition/validate.js';
import { accessMetrics } from './metrics/access.js';
import { accessWaitingMetrics } from './metrics/access-waiting.js';
import { churnMetrics } from './metrics/churn.js';
import { experienceMetrics } from './metrics/experience.js';
import { experienceLoyaltyMetrics } from './metrics/experience-loyalty.js';
import { failureMetrics } from './metrics/failure.js';
import { failureSourceMetrics } from './metrics/failure-sources.js';
import { recoveryMetrics } from './metrics/recovery.js';
import { preventionMetrics } from './metrics/recovery-prevention.js';
import { relationshipMetrics } from './metrics/recovery-relationship.js';
import { reputationMetrics } from './metrics/reputation.js';
import { spendingMetrics } from './metrics/spending.js';
import { staffMetrics } from './metrics/staff.js';

const definitions = {
  ...accessMetrics,
  ...accessWaitingMetrics,
  ...failureMetrics,
  ...failureSourceMetrics,
  ...experienceMetrics,
  ...experienceLoyaltyMetrics,
  ...recoveryMetrics,
  ...preventionMetrics,
  ...relationshipMetrics,
  ...churnMetrics,
  ...reputationMetrics,
  ...spendingMetrics,
  ...staffMetrics,
};

export type MetricKey = keyof typeof definitions;

/** A metric with its key. */
export interface Metric extends MetricDefinition {
  readonly key: MetricKey;
}

/** Holds because an object literal has no keys beyond those of its type. */
export const metricKeys = Object.keys(definitions) as MetricKey[];

const known: ReadonlySet<string> = new Set(metricKeys);
export const isMetricKey = (key: string): key is MetricKey => known.has(key);

const byKey: Readonly<Record<MetricKey, MetricDefinition>> = validCatalogue(definitions);

export const metricOf = (key: MetricKey): Metric => ({ key, ...byKey[key] });

/** Every metric, by stage in the order of the chain. */
export const catalogue: readonly Metric[] = metricKeys.map(metricOf);
