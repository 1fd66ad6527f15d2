/** Sums over the first positions of a list whose entries change. Source: Fenwick 1994, Softw. Pract. Exp. 24:327–336. */
export class FenwickTree {
  readonly #nodes: Float64Array;

  constructor(readonly length: number) {
    this.#nodes = new Float64Array(length + 1);
  }

  add(position: number, amount: number): void {
    for (let node = position + 1; node <= this.length; node += node & -node) {
      this.#nodes[node] = (this.#nodes[node] ?? 0) + amount;
    }
  }

  /** The sum of the entries before a position. */
  before(position: number): number {
    let total = 0;
    for (let node = position; node > 0; node -= node & -node) total += this.#nodes[node] ?? 0;
    return total;
  }
}
