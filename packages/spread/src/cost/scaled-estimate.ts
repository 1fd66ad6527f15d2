import type { Estimate } from '@catena/statistics';

/**
 * An effect times the units that it applies to, the two errors independent; the units alone where there is no effect.
 * Limits combine as in a sum, each with the other factor at its estimate (MOVER for products, Donner & Zou 2012).
 * @param sign −1 where less of the outcome costs more
 */
export function scaledEstimate(effect: Estimate | undefined, sign: 1 | -1, units: Estimate): Estimate {
  if (!effect || effect.estimate === null || units.estimate === null) return units;
  const [rate, amount] = [sign * effect.estimate, units.estimate];
  const [low, high] = sign === 1 ? [effect.ciLow, effect.ciHigh] : [minus(effect.ciHigh), minus(effect.ciLow)];
  const ends = (limit: number | null, unitLimit: number | null): number | null => {
    return limit === null || unitLimit === null
      ? null
      : Math.hypot(amount * (limit - rate), rate * (unitLimit - amount));
  };
  // Fewer units than the reference turn the limits round, and so does an effect below nought.
  const [down, up] = amount >= 0 ? [low, high] : [high, low];
  const [unitsDown, unitsUp] = rate >= 0 ? [units.ciLow, units.ciHigh] : [units.ciHigh, units.ciLow];
  const [below, above] = [ends(down, unitsDown), ends(up, unitsUp)];
  const estimate = rate * amount;
  return {
    estimate,
    se: effect.se === null || units.se === null ? null : Math.hypot(amount * effect.se, rate * units.se),
    ciLow: below === null ? null : estimate - below,
    ciHigh: above === null ? null : estimate + above,
    n: effect.n,
    method: effect.method,
    timeBasis: effect.timeBasis,
    warnings: effect.warnings,
  };
}

const minus = (value: number | null): number | null => (value === null ? null : -value);
