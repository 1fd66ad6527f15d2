export type StatisticsErrorCode = 'EMPTY_INPUT' | 'INVALID_INPUT';

/** Input from which no answer can be computed. The message says what is wrong, where, and what to do. */
export class StatisticsError extends Error {
  override readonly name = 'StatisticsError';

  constructor(
    readonly code: StatisticsErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** @throws StatisticsError EMPTY_INPUT */
export function requireSome(items: { readonly length: number }, what: string): void {
  if (items.length === 0) throw new StatisticsError('EMPTY_INPUT', `There are no ${what}. Give at least one.`);
}

/** @throws StatisticsError INVALID_INPUT */
export function requireValid(valid: boolean, message: string): void {
  if (!valid) throw new StatisticsError('INVALID_INPUT', message);
}

/** @throws StatisticsError INVALID_INPUT when the number is not finite or is below zero */
export function requireNonNegative(value: number, what: string): void {
  requireValid(Number.isFinite(value) && value >= 0, `${what} is ${value}. It must be a finite number, zero or more.`);
}

/** @throws StatisticsError INVALID_INPUT when the number is not finite */
export function requireFinite(value: number, what: string): void {
  requireValid(Number.isFinite(value), `${what} is ${value}. It must be a finite number.`);
}
