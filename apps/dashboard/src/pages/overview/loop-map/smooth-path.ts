import type { Place } from './map-layout.js';

const at = ({ x, y }: Place): string => `${round(x)},${round(y)}`;
const round = (value: number): number => Math.round(10 * value) / 10;
const middle = (one: Place, other: Place): Place => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });

/** An SVG path through the middles between bends, which pulls it towards each bend; straight where there are none. */
export function smoothPath(points: readonly Place[]): string {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (!first || !last) return '';
  const bends = rest.slice(0, -1);
  const curves = bends.map((bend, place) => {
    const next = bends[place + 1];
    return `Q${at(bend)} ${at(next ? middle(bend, next) : last)}`;
  });
  return curves.length === 0 ? `M${at(first)} L${at(last)}` : `M${at(first)} ${curves.join(' ')}`;
}

/** The middle of the way, for what stands on a line. */
export function middleOf(points: readonly Place[]): Place {
  const before = points[Math.floor((points.length - 1) / 2)] ?? { x: 0, y: 0 };
  const after = points[Math.ceil((points.length - 1) / 2)] ?? before;
  return middle(before, after);
}
