import { requireSome, requireValid } from '../errors.js';
import { buildLifeTable, type LifeTable, type LifeTableOptions } from '../survival/life-table.js';
import { recordsOf, type Spell } from '../survival/subjects.js';

/** One spell that ends by at most one of several causes; null when it was only last seen (censored). */
export interface CompetingSubject extends Spell {
  readonly cause: string | null;
}

/** Counts of spells by duration and cause. */
export interface CompetingCount {
  readonly duration: number;
  /** How many ended by each cause; absent causes are zero. */
  readonly events: Readonly<Record<string, number>>;
  readonly censored: number;
  /** Late entries at this duration; they are at risk after it. */
  readonly entries?: number;
}

export interface CompetingOptions extends LifeTableOptions {
  /** Every cause and their order; all causes met, by name, unless told. */
  readonly causes?: readonly string[];
}

/**
 * The life table of spells with competing causes.
 * @throws StatisticsError EMPTY_INPUT, INVALID_INPUT
 */
export function competingTable(subjects: readonly CompetingSubject[], options: CompetingOptions = {}): LifeTable {
  const met = subjects.flatMap((subject) => (subject.cause === null ? [] : [subject.cause]));
  const causes = causeList(met, options);
  const positions = new Map(causes.map((cause, index) => [cause, index]));
  const { records, warnings } = recordsOf(subjects, causes.length, ({ cause }) => {
    return cause === null ? null : (positions.get(cause) ?? null);
  });
  return buildLifeTable(records, causes, options, warnings);
}

/**
 * The life table of grouped counts with competing causes; equal to that of the individual spells behind them.
 * @throws StatisticsError EMPTY_INPUT, INVALID_INPUT
 */
export function competingTableFromCounts(counts: readonly CompetingCount[], options: CompetingOptions = {}): LifeTable {
  requireSome(counts, 'durations');
  const causes = causeList(
    counts.flatMap((count) => Object.keys(count.events)),
    options,
  );
  const records = counts.map(({ duration, events, censored, entries = 0 }) => {
    return { duration, eventsByCause: causes.map((cause) => events[cause] ?? 0), censored, entries };
  });
  return buildLifeTable(records, causes, options);
}

function causeList(met: readonly string[], options: CompetingOptions): readonly string[] {
  const found = [...new Set(met)].sort();
  if (!options.causes) return found;
  const unknown = found.filter((cause) => !options.causes?.includes(cause));
  requireValid(unknown.length === 0, `The cause "${unknown[0]}" is not in the list of causes. Add it to the list.`);
  return options.causes;
}
