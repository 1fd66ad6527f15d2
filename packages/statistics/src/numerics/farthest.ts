const tooFar = 2 ** 12;

/**
 * How far one can go from zero while something holds. Null when it still holds at 4,096 times the first step.
 * @param step about the distance expected
 */
export function farthest(holds: (distance: number) => boolean, step: number): number | null {
  let inside = 0;
  let outside = 1;
  while (holds(outside * step)) {
    inside = outside;
    outside *= 2;
    if (outside > tooFar) return null;
  }
  for (let halving = 0; halving < 40; halving += 1) {
    const middle = (inside + outside) / 2;
    if (holds(middle * step)) inside = middle;
    else outside = middle;
  }
  return inside * step;
}
