import { InvalidArgumentError } from 'commander';

/** Reads an option's whole number, zero or more. */
export function wholeNumber(text: string): number {
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(value)) throw new InvalidArgumentError('It must be a whole number.');
  return value;
}
