import type { Parameter } from '@catena/database';
import { plainText } from './plain-text.js';

/** Collects the values of one statement; each becomes a named parameter of `ask`. */
export class Bindings {
  readonly values: Record<string, Parameter> = {};
  #count = 0;

  /** One value. Numbers are written out: PostgreSQL would take the type of the column for that of a parameter. */
  value(value: string | number | boolean): string {
    if (typeof value !== 'number') return `:${this.#add(typeof value === 'string' ? plainText(value) : value)}`;
    if (!Number.isFinite(value)) throw new TypeError(`${value} is not a number that can be compared with.`);
    return String(value);
  }

  /** The placeholders of a list, in parentheses. The list is not empty. */
  list(values: readonly (string | number)[]): string {
    return `(:...${this.#add(values.map((value) => (typeof value === 'string' ? plainText(value) : value)))})`;
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
