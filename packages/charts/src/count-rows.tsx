import type { Axis } from './series.js';
import { tickPositions } from './ticks.js';

export interface PlaceCounts {
  readonly title: string;
  readonly rows: readonly { readonly key: string; readonly label: string; readonly values: readonly string[] }[];
}

const lineHeight = 18;
const axisWidth = 58;
const rightMargin = 12;
const labelWidth = 62;

export const countRowsHeight = (counts: PlaceCounts | undefined): number =>
  counts === undefined ? 0 : 8 + lineHeight * (1 + 2 * counts.rows.length);

/** Numbers under the places of an axis, each line with its name above it. */
export function CountRows({ axis, counts, width }: { axis: Axis; counts: PlaceCounts; width: number }) {
  const plot = width - axisWidth - rightMargin;
  const step = plot / axis.keys.length;
  const places = tickPositions(axis.keys.length, plot, labelWidth);
  const text = { fontSize: 12, fill: 'var(--chart-text)' };
  return (
    <svg width={width} height={countRowsHeight(counts)} aria-hidden="true">
      <text x={axisWidth} y={8 + lineHeight * 0.7} {...text} fontWeight={600}>
        {counts.title}
      </text>
      {counts.rows.map(({ key, label, values }, row) => {
        const top = 8 + lineHeight * (1 + 2 * row);
        return (
          <g key={key}>
            <text x={axisWidth} y={top + lineHeight * 0.7} {...text}>
              {label}
            </text>
            {places.map((place) => (
              <text
                key={place}
                x={axisWidth + (place + 0.5) * step}
                y={top + lineHeight * 1.7}
                textAnchor="middle"
                {...text}
                fill="var(--chart-strong)"
              >
                {values[place]}
              </text>
            ))}
          </g>
        );
      })}
    </svg>
  );
}
