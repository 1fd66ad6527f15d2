import { type BarMark, hueColor, type LineMark, type Marker } from './marks.js';

const shapes = {
  circle: <circle cx="11" cy="6" r="3" />,
  square: <rect x="8.2" y="3.2" width="5.6" height="5.6" />,
  triangle: <path d="M11 2.4 14.4 8.8H7.6Z" />,
  diamond: <path d="M11 2 15 6 11 10 7 6Z" />,
} satisfies Record<Marker, unknown>;

/** The swatch of a line: its colour, dash and marker. */
export function LineSwatch({ mark }: { readonly mark: LineMark }) {
  const color = hueColor(mark.hue);
  return (
    <svg className="chart-swatch" width="22" height="12" aria-hidden="true" fill={color}>
      <line x1="0" x2="22" y1="6" y2="6" stroke={color} strokeWidth="2" strokeDasharray={mark.dash} />
      {shapes[mark.marker]}
    </svg>
  );
}

/** The swatch of a bar: its colour, plain or hatched. */
export function BarSwatch({ mark }: { readonly mark: BarMark }) {
  const color = hueColor(mark.hue);
  return (
    <svg className="chart-swatch" width="14" height="12" aria-hidden="true">
      <rect width="14" height="12" rx="2" fill={color} fillOpacity={mark.hatched ? 0.28 : 1} />
      {mark.hatched ? <path d="M-1 7 7 -1M1 13 14 0M8 14 16 6" stroke={color} strokeWidth="2" /> : null}
    </svg>
  );
}

/** The small wedge above a place where something happened; its point is at the origin. */
export const markWedge = 'M0 0 -4.5 -7H4.5Z';

/** The swatch of what happened at a place. */
export function MarkSwatch() {
  return (
    <svg className="chart-swatch" width="14" height="12" aria-hidden="true">
      <line x1="7" x2="7" y1="7" y2="12" stroke="var(--chart-strong)" strokeDasharray="2 2" />
      <path d={markWedge} transform="translate(7 8)" fill="var(--chart-strong)" />
    </svg>
  );
}

/** The swatch of a stretch whose values are not shown. */
export function GapSwatch() {
  return (
    <svg className="chart-swatch" width="14" height="12" aria-hidden="true">
      <rect x="0.5" y="0.5" width="13" height="11" fill="none" stroke="var(--chart-gap)" strokeDasharray="2 2" />
      <path d="M-1 7 7 -1M1 13 14 0M8 14 16 6" stroke="var(--chart-gap)" />
    </svg>
  );
}
