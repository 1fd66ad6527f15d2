import { Refusal } from '../errors.js';
import type { RowFormat } from './file/source.js';
import type { Binding, ImportPlan } from './plan.js';
import type { Broken, SourceRecord } from './source-record.js';

/** Binds a plan to the names that the cells of a file have: its header's, or in NDJSON each row's own. */
export class Bindings {
  readonly #known = new Map<string, Binding | Broken>();
  readonly #ofHeader: Binding | undefined;

  /** @throws Refusal when the header does not fit the plan */
  constructor(
    readonly plan: ImportPlan,
    rows: RowFormat,
  ) {
    this.#ofHeader = rows.kind === 'csv' ? plan.bind(rows.header.cells) : undefined;
  }

  /** The binding of a record, or why it does not fit. */
  of({ names = [] }: SourceRecord): Binding | Broken {
    if (this.#ofHeader) return this.#ofHeader;
    const key = names.join('\u0000');
    const known = this.#known.get(key);
    if (known) return known;
    const found = this.#bind(names);
    // Rows that all name their cells in another way are not worth remembering.
    if (this.#known.size < 1000) this.#known.set(key, found);
    return found;
  }

  #bind(names: readonly string[]): Binding | Broken {
    try {
      return this.plan.bind(names);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { code: 'WRONG_COLUMNS', reason: error.message };
    }
  }
}
