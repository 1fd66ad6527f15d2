import type { Measure } from './measure.js';
import type { Stage } from './stage.js';
import type { Text } from './text.js';
import type { MetricUnit } from './unit.js';

/** Everything that is known of a figure, in one place: SQL, API, labels, formats and documents derive from it. */
export interface MetricDefinition {
  readonly stage: Stage;
  readonly label: Text;
  /** The question that it answers. */
  readonly question: Text;
  /** What is counted, over what. */
  readonly description: Text;
  /** What is left out, and why; absent where nothing is. */
  readonly exclusions?: Text;
  readonly measure: Measure;
  readonly unit: MetricUnit;
  /** Which way is better; `NEITHER` where more is not good or bad in itself. */
  readonly better: 'LOWER' | 'HIGHER' | 'NEITHER';
  /** Below this n a figure is shown as uncertain; 30 unless told. Figures about staff are withheld below 5 people. */
  readonly uncertainBelow?: number;
  /** Concepts of the source texts that it embodies. */
  readonly concepts: readonly string[];
  /** Where the definition comes from. */
  readonly citation?: string;
}

/** Metrics by key. */
export type MetricDefinitions = Readonly<Record<string, MetricDefinition>>;

/** Keeps the keys of definitions as types. */
export const metrics = <const K extends string>(
  definitions: Readonly<Record<K, MetricDefinition>>,
): Readonly<Record<K, MetricDefinition>> => definitions;
