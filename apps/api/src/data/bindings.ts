import type { Parameter } from '@catena/database';

/** Collects the values of one statement; each becomes a named parameter of `ask`. */
export class Bindings {
  readonly values: Record<string, Parameter> = {};
  #count = 0;

  /** The placeholder of one value. */
  value(value: string | number | boolean): string {
    return `:${this.#add(value)}`;
  }

  /** The placeholders of a list, in parentheses. The list is not empty. */
  list(values: readonly (string | number)[]): string {
    return `(:...${this.#add(values)})`;
  }

  /** Whole numbers in parentheses, as they are: PostgreSQL cannot tell the type of a parameter in VALUES. */
  tuple(values: readonly number[]): string {
    if (!values.every(Number.isSafeInteger)) throw new TypeError('A tuple holds whole numbers only.');
    return `(${values.join(', ')})`;
  }

  #add(value: Parameter): string {
    this.#count += 1;
    const name = `p${this.#count}`;
    this.values[name] = value;
    return name;
  }
}

/** A condition on the rows of the table that a statement names `t`. */
export type Condition = (bind: Bindings) => string;

export const whereClause = (conditions: readonly string[]): string =>
  conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
