import { type Hue, hueColor } from './marks.js';

interface HatchProps {
  readonly id: string;
  readonly hue: Hue;
}

/** A pattern that tells a series from its neighbour of the same hue. */
export function Hatch({ id, hue }: HatchProps) {
  const color = hueColor(hue);
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" fill={color} fillOpacity="0.28" />
      <rect width="2.4" height="6" fill={color} />
    </pattern>
  );
}

/** A faint pattern over a stretch whose values are not shown. */
export function GapHatch({ id }: { readonly id: string }) {
  return (
    <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="1.2" height="7" fill="var(--chart-gap)" />
    </pattern>
  );
}
