import { requireValid } from '../errors.js';
import { sumOf } from '../numerics/sum.js';

/** One of two groups: how many were asked, and what those who answered said of what drives answering. */
export interface AskedGroup {
  /** Asked, those who answered included; a sum of weights where they count unequally. */
  readonly asked: number;
  readonly answered: readonly { readonly driver: number; readonly weight: number }[];
}

/** Steepest that answering may depend on the driver: e³ the odds per unit. */
const steepest = 3;

/**
 * How many of those asked an answer stands for, where answering depends on the answer itself: the odds of answering are
 * the same function e^(a + b·driver) in both groups, and what each group answers and how many of it do fixes a and b.
 * With a driver such as the points below content, it says: the less content answer more often, in either group alike.
 * Null where the groups do not fix it: nobody or everybody answers, or one group's answers are like the other's.
 * Source: Kott & Chang 2010, JASA 105:1265–1275 (calibration weighting for nonignorable nonresponse).
 */
export function responseByAnswer(first: AskedGroup, second: AskedGroup): ((driver: number) => number) | null {
  const groups = [first, second].map(({ asked, answered }) => {
    const count = sumOf(answered, ({ weight }) => weight);
    requireValid(count <= asked + 1e-9, `There are ${count} answers of ${asked} asked. There cannot be more.`);
    return { silent: asked - count, answered };
  });
  const [left, right] = groups;
  if (!left || !right || left.silent <= 0 || right.silent <= 0) return null;
  if (left.answered.length === 0 || right.answered.length === 0) return null;
  const weighed = ({ answered }: typeof left, b: number): number =>
    sumOf(answered, ({ driver, weight }) => weight * Math.exp(-b * driver));
  // The silent of each group are e^(−a) times its sum over answers, so their ratio depends on b alone.
  const gap = (b: number): number =>
    Math.log(weighed(left, b) / weighed(right, b)) - Math.log(left.silent / right.silent);
  let [low, high] = [-steepest, steepest];
  const [atLow, atHigh] = [gap(low), gap(high)];
  if (!(atLow * atHigh < 0)) return null;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (gap(middle) * atLow > 0) low = middle;
    else high = middle;
  }
  const b = (low + high) / 2;
  const perAnswer = (left.silent + right.silent) / (weighed(left, b) + weighed(right, b));
  return (driver) => 1 + perAnswer * Math.exp(-b * driver);
}
