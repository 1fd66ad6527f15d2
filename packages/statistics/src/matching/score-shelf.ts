/** Rows by score. Rows of the same score stand together in order of id; used up scores are skipped at once. */
export class ScoreShelf {
  readonly #scores: number[] = [];
  readonly #rows: number[][] = [];
  /** For each score the next one, downwards and upwards, that may still have rows. */
  readonly #down: number[];
  readonly #up: number[];
  readonly #order: (left: number, right: number) => number;

  /** @param order which of two rows of the same score comes first */
  constructor(
    rows: readonly number[],
    scoreOf: (row: number) => number,
    order: (left: number, right: number) => number,
  ) {
    this.#order = order;
    const sorted = [...rows].sort((left, right) => scoreOf(left) - scoreOf(right) || order(right, left));
    for (const row of sorted) {
      if (this.#scores.at(-1) === scoreOf(row)) this.#rows.at(-1)?.push(row);
      else {
        this.#scores.push(scoreOf(row));
        this.#rows.push([row]);
      }
    }
    // One place beyond each end, so that searches stop there.
    this.#down = Array.from({ length: this.#scores.length + 2 }, (_, index) => index);
    this.#up = [...this.#down];
  }

  /** The usable row nearest to a score, at most `width` away; null when there is none. */
  nearest(score: number, width: number, usable: (row: number) => boolean): number | null {
    const start = this.#countBelow(score);
    const below = this.#seek(this.#down, start, -1, usable);
    const above = this.#seek(this.#up, start + 1, 1, usable);
    const [near] = [below, above]
      .flatMap((place) => {
        const row = this.#rows[place - 1]?.at(-1);
        const distance = Math.abs((this.#scores[place - 1] ?? Number.NaN) - score);
        return row !== undefined && distance <= width ? [{ row, distance }] : [];
      })
      .sort((left, right) => left.distance - right.distance || this.#order(left.row, right.row));
    return near?.row ?? null;
  }

  /** How many scores lie below the one asked for: the place of the last of them, counted from 1. */
  #countBelow(score: number): number {
    let [low, high] = [0, this.#scores.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#scores[middle] ?? 0) < score) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The nearest place in one direction whose last row is usable; unusable rows are dropped for good. */
  #seek(next: number[], from: number, step: 1 | -1, usable: (row: number) => boolean): number {
    const passed: number[] = [];
    let place = from;
    for (;;) {
      const jump = next[place] ?? place;
      if (jump !== place) {
        passed.push(place);
        place = jump;
        continue;
      }
      const rows = this.#rows[place - 1];
      if (!rows) break;
      while (rows.length > 0 && !usable(rows.at(-1) ?? 0)) rows.pop();
      if (rows.length > 0) break;
      passed.push(place);
      place += step;
    }
    for (const one of passed) next[one] = place;
    return place;
  }
}
