/**
 * Running sums that keep what rounding drops, so that the order and size of the terms hardly matter.
 * Source: Neumaier 1974, ZAMM 54:39–51.
 */
export class CompensatedSums {
  readonly #sum: Float64Array;
  readonly #lost: Float64Array;

  constructor(readonly length: number) {
    this.#sum = new Float64Array(length);
    this.#lost = new Float64Array(length);
  }

  add(index: number, term: number): void {
    const before = this.#sum[index] ?? 0;
    const after = before + term;
    const lost = Math.abs(before) >= Math.abs(term) ? before - after + term : term - after + before;
    this.#sum[index] = after;
    this.#lost[index] = (this.#lost[index] ?? 0) + lost;
  }

  get(index: number): number {
    return (this.#sum[index] ?? 0) + (this.#lost[index] ?? 0);
  }

  /** Every sum, in a new array. */
  toArray(): Float64Array {
    return Float64Array.from({ length: this.length }, (_, index) => this.get(index));
  }
}

/** The sum of the terms in their given order. */
export function sum(terms: Iterable<number>): number {
  const total = new CompensatedSums(1);
  for (const term of terms) total.add(0, term);
  return total.get(0);
}

/** The sum of one number per item, in the order of the items. */
export function sumOf<Item>(items: Iterable<Item>, term: (item: Item) => number): number {
  const total = new CompensatedSums(1);
  for (const item of items) total.add(0, term(item));
  return total.get(0);
}
