import { requireNonNegative, requireSome, requireValid } from '../errors.js';
import { type Warning, warning } from '../warnings.js';
import { buildLifeTable, type DurationRecord, type LifeTable, type LifeTableOptions } from './life-table.js';

/** One spell of one subject. */
export interface Subject {
  /** When the spell ended or was last seen, counted from its origin; zero or more. */
  readonly time: number;
  /** True when the event ended it; false when it was only last seen (censored). */
  readonly event: boolean;
  /** When observation began, for those who joined before it did (left truncation). Zero or absent: from the origin. */
  readonly entry?: number;
  /** How many subjects this row stands for; 1 unless told. */
  readonly weight?: number;
}

/** Counts of spells by duration: what a database answers without sending a row per subject. */
export interface DurationCount {
  readonly duration: number;
  readonly events: number;
  readonly censored: number;
  /** Late entries at this duration; they are at risk after it. */
  readonly entries?: number;
}

/** What a spell says about time, whatever ended it. */
export interface Spell {
  readonly time: number;
  readonly entry?: number;
  readonly weight?: number;
}

/**
 * The life table of individual spells.
 * @throws StatisticsError EMPTY_INPUT, INVALID_INPUT
 */
export function lifeTable(subjects: readonly Subject[], options: LifeTableOptions = {}): LifeTable {
  const { records, warnings } = recordsOf(subjects, 1, (subject) => (subject.event ? 0 : null));
  return buildLifeTable(records, ['EVENT'], options, warnings);
}

/**
 * The life table of grouped counts; equal to that of the individual spells behind them.
 * @throws StatisticsError EMPTY_INPUT, INVALID_INPUT
 */
export function lifeTableFromCounts(counts: readonly DurationCount[], options: LifeTableOptions = {}): LifeTable {
  requireSome(counts, 'durations');
  const records = counts.map(({ duration, events, censored, entries = 0 }) => {
    return { duration, eventsByCause: [events], censored, entries };
  });
  return buildLifeTable(records, ['EVENT'], options);
}

/** Turns spells into counts. `causeOf` gives the index of the cause that ended a spell; null if it was censored. */
export function recordsOf<S extends Spell>(
  spells: readonly S[],
  causeCount: number,
  causeOf: (spell: S) => number | null,
): { records: DurationRecord[]; warnings: Warning[] } {
  requireSome(spells, 'subjects');
  const none = Array.from({ length: causeCount }, () => 0);
  const records: DurationRecord[] = [];
  let withoutFollowUp = 0;
  for (const spell of spells) {
    const { time, entry = 0, weight = 1 } = spell;
    requireNonNegative(time, 'The time of a subject');
    requireNonNegative(weight, `The weight of a subject at time ${time}`);
    requireValid(entry <= time, `A subject enters at ${entry}, after its end at ${time}. Check the two dates.`);
    const late = entry > 0;
    if (late && entry === time) {
      withoutFollowUp += 1;
      continue;
    }
    const cause = causeOf(spell);
    const eventsByCause = cause === null ? none : none.map((_, index) => (index === cause ? weight : 0));
    records.push({ duration: time, eventsByCause, censored: cause === null ? weight : 0, entries: 0 });
    if (late) records.push({ duration: entry, eventsByCause: none, censored: 0, entries: weight });
  }
  const warnings = withoutFollowUp > 0 ? [warning('NO_FOLLOW_UP', `${withoutFollowUp}`)] : [];
  return { records, warnings };
}
