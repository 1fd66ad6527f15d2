import type { Parameter } from '@catena/database';
import { ApiError } from '../errors/api-error.js';
import { ErrorCode } from '../errors/codes.js';
import { plainText } from './plain-text.js';

/** Values of a list in a filter. */
const longestList = 1000;

/** Collects the values of one statement; each becomes a named parameter of `ask`. */
export class Bindings {
  readonly values: Record<string, Parameter> = {};
  #count = 0;

  /** One value. Numbers are written out: PostgreSQL would take the type of the column for that of a parameter. */
  value(value: string | number | boolean): string {
    if (typeof value !== 'number') return `:${this.#add(typeof value === 'string' ? plainText(value) : value)}`;
    if (!Number.isFinite(value)) {
      throw new ApiError(
        ErrorCode.BAD_USER_INPUT,
        `A number in the arguments is ${value > 0 ? 'too large' : 'too far below zero'} to compare with. Give a finite one.`,
      );
    }
    return String(value);
  }

  /**
   * The placeholders of a caller's list, in parentheses. The list is not empty.
   * @throws ApiError BAD_USER_INPUT
   */
  list(values: readonly string[]): string {
    if (values.length > longestList) {
      throw new ApiError(
        ErrorCode.BAD_USER_INPUT,
        `A list in the filter has ${values.length} values; at most ${longestList} are allowed. Split it into several requests.`,
      );
    }
    return `(:...${this.#add(values.map(plainText))})`;
  }

  /** The placeholders of the ids of rows that were read, in parentheses. There is at least one. */
  ids(values: readonly number[]): string {
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
