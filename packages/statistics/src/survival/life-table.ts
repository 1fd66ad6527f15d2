import { requireFinite, requireNonNegative, requireSome, requireValid } from '../errors.js';
import { CompensatedSums, sumOf } from '../numerics/sum.js';
import { type Warning, warning } from '../warnings.js';

/** What happened at one duration, and to how many. */
export interface LifeTableRow {
  readonly time: number;
  /** Those observed just before this time: entered before it and not yet gone. */
  readonly atRisk: number;
  readonly events: number;
  /** Events by cause, in the order of the table's `causes`. */
  readonly eventsByCause: readonly number[];
  /** Those last seen at this time without an event; they are at risk for events of this time. */
  readonly censored: number;
  /** Late entries; they are at risk after this time. */
  readonly entered: number;
}

/** Durations in rising order with their risk sets: the one form from which every survival estimate starts. */
export interface LifeTable {
  readonly causes: readonly string[];
  readonly rows: readonly LifeTableRow[];
  /** Subjects, or the sum of their weights. */
  readonly n: number;
  readonly events: number;
  readonly timeBasis: string | null;
  readonly warnings: readonly Warning[];
}

export interface LifeTableOptions {
  /** The clock of the durations in the caller's words, such as "days since first purchase". */
  readonly timeBasis?: string;
}

/** Counts at one duration, with events split by cause. */
export interface DurationRecord {
  readonly duration: number;
  readonly eventsByCause: readonly number[];
  readonly censored: number;
  readonly entries: number;
}

/**
 * Builds the table from counts in any order; counts of the same duration are added.
 * @param known warnings that the caller has already met
 * @throws StatisticsError when there is nobody, or counts are negative or exceed those at risk
 */
export function buildLifeTable(
  records: readonly DurationRecord[],
  causes: readonly string[],
  options: LifeTableOptions,
  known: readonly Warning[] = [],
): LifeTable {
  for (const record of records) requireRecord(record);
  const merged = mergeByDuration(records, causes.length);
  requireSome(merged, 'subjects with a weight above zero');
  const rows = addRiskSets(merged);
  const events = sumOf(rows, (row) => row.events);
  const n = sumOf(rows, (row) => row.events + row.censored);
  const warnings = [...known, ...tableWarnings(rows, n, events)];
  return { causes, rows, n, events, timeBasis: options.timeBasis ?? null, warnings };
}

function requireRecord({ duration, eventsByCause, censored, entries }: DurationRecord): void {
  requireFinite(duration, 'A duration');
  requireNonNegative(duration, 'A duration');
  for (const events of eventsByCause) requireNonNegative(events, `The count of events at duration ${duration}`);
  requireNonNegative(censored, `The count of censored at duration ${duration}`);
  requireNonNegative(entries, `The count of entries at duration ${duration}`);
}

type MergedRow = Omit<LifeTableRow, 'atRisk'>;

function mergeByDuration(records: readonly DurationRecord[], causeCount: number): MergedRow[] {
  const byDuration = new Map<number, CompensatedSums>();
  for (const record of records) {
    const sums = byDuration.get(record.duration) ?? new CompensatedSums(causeCount + 2);
    byDuration.set(record.duration, sums);
    for (let cause = 0; cause < causeCount; cause += 1) sums.add(cause, record.eventsByCause[cause] ?? 0);
    sums.add(causeCount, record.censored);
    sums.add(causeCount + 1, record.entries);
  }
  return [...byDuration]
    .sort(([left], [right]) => left - right)
    .map(([time, sums]) => {
      const eventsByCause = Array.from({ length: causeCount }, (_, cause) => sums.get(cause));
      const events = sumOf(eventsByCause, (count) => count);
      return { time, events, eventsByCause, censored: sums.get(causeCount), entered: sums.get(causeCount + 1) };
    })
    .filter((row) => row.events > 0 || row.censored > 0 || row.entered > 0);
}

/** Sums of fractional weights may differ by this much from what they should be. */
const rounding = 1e-9;

/** Counted from the end, so that the last risk set is exactly those who leave last. */
function addRiskSets(merged: readonly MergedRow[]): LifeTableRow[] {
  const present = new CompensatedSums(1);
  const rows: LifeTableRow[] = [];
  for (const row of merged.toReversed()) {
    present.add(0, -row.entered);
    present.add(0, row.events);
    present.add(0, row.censored);
    const atRisk = present.get(0);
    const gone = row.events + row.censored;
    requireValid(
      atRisk >= gone - rounding * Math.max(gone, 1),
      `At duration ${row.time}, ${gone} leave but ${atRisk} are at risk. An entry must come before its exit.`,
    );
    // Rounding of fractional weights must not leave more events than people.
    rows.push({ ...row, atRisk: Math.max(atRisk, gone, 0) });
  }
  return rows.reverse();
}

function tableWarnings(rows: readonly LifeTableRow[], n: number, events: number): Warning[] {
  const warnings: Warning[] = [];
  if (n === 0) return [warning('NO_DATA')];
  if (events === 0) warnings.push(warning('NO_EVENTS'));
  if (rows.some((row) => !row.eventsByCause.every(Number.isInteger) || !Number.isInteger(row.censored))) {
    warnings.push(warning('FRACTIONAL_WEIGHTS'));
  }
  const first = rows[0];
  if (first && first.atRisk <= rounding) warnings.push(warning('DELAYED_ORIGIN', `first entry at ${first.time}`));
  const emptied = rows.find((row, index) => row.events > 0 && row.events === row.atRisk && index < rows.length - 1);
  if (emptied) warnings.push(warning('RISK_SET_EMPTIED', `at ${emptied.time}`));
  return warnings;
}

/** How many are observed just before each of the times: the row of numbers under a survival chart. */
export function numbersAtRisk(table: LifeTable, times: readonly number[]): number[] {
  return times.map((time) => {
    requireValid(!Number.isNaN(time), 'A time is NaN. Give a number.');
    return table.rows.find((row) => row.time >= time)?.atRisk ?? 0;
  });
}
