/** What stands before the decimals of a number. */
export type Decimal = 'point' | 'comma';

const withComma = /^[+-]?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/;

/** A number as the program writes it, with a decimal point; undefined when it is not written that way. */
export function plainNumber(text: string, decimal: Decimal): string | undefined {
  if (decimal === 'point') return text;
  return withComma.test(text) ? text.replaceAll('.', '').replace(',', '.') : undefined;
}

/**
 * An amount in the currency's main unit, in whole minor units.
 * @param digits decimals that the currency has
 * @returns undefined when it is no amount, or has more decimals than the currency
 */
export function minorUnits(text: string, digits: number): number | undefined {
  const match = /^([+-]?)(\d{1,12})(?:\.(\d+))?$/.exec(text);
  const decimals = (match?.[3] ?? '').replace(/0+$/, '');
  if (!match || decimals.length > digits) return undefined;
  const units = Number(`${match[2]}${decimals.padEnd(digits, '0')}`);
  return match[1] === '-' ? -units : units;
}
