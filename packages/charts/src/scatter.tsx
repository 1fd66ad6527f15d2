import { Described } from './described.js';
import { LineSwatch } from './legend.js';
import { MarkerDot } from './marker-dot.js';
import { lineMark } from './marks.js';
import { roundScale } from './scale.js';
import type { Format } from './series.js';
import { Sized } from './sized.js';

/** One pair of values. A pair of which one value is missing is not drawn. */
interface ScatterPoint {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** How sure the upright value is; drawn as a whisker. */
  readonly interval?: readonly [number, number] | undefined;
  /** The whole sentence: what the pair is, and both values. */
  readonly title: string;
}

export interface ScatterProps {
  readonly description: string;
  readonly series: readonly {
    readonly key: string;
    readonly label: string;
    readonly points: readonly ScatterPoint[];
  }[];
  /** What the axes show, with their units. */
  readonly names: { readonly x: string; readonly y: string };
  readonly formatX: Format;
  readonly formatY: Format;
  readonly height: number;
}

const left = 52;
const right = 14;
const top = 26;
const bottom = 44;
const captionHeight = 28;
const size = 4.5;

/** Pairs of values as points, one shape and colour for each group; neither scale need begin at zero. */
export function Scatter({ description, series, names, formatX, formatY, height }: ScatterProps) {
  const points = series.flatMap((group) => group.points);
  const across = roundScale(
    points.map(({ x }) => x),
    'zero',
    4,
  );
  const up = roundScale(
    points.flatMap(({ y, interval }) => [y, ...(interval ?? [])]),
    'fit',
    5,
  );
  const plot = height - captionHeight;
  return (
    <Sized height={height}>
      {(width) => {
        const place = ({ domain: [least, most] }: typeof up, value: number) => (value - least) / (most - least);
        const x = (value: number) => left + place(across, value) * (width - left - right);
        const y = (value: number) => plot - bottom - place(up, value) * (plot - top - bottom);
        return (
          <Described as="picture" description={description}>
            <p className="chart-caption" style={{ minHeight: captionHeight }}>
              {series.map(({ key, label }, position) => (
                <span key={key}>
                  <LineSwatch mark={lineMark(position)} />
                  {label}
                </span>
              ))}
            </p>
            <svg width={width} height={plot} fontSize={12} fill="var(--chart-text)">
              <title>{description}</title>
              <text x={0} y={12}>
                {names.y}
              </text>
              {up.ticks.map((tick) => (
                <g key={tick}>
                  <line x1={left} x2={width - right} y1={y(tick)} y2={y(tick)} stroke="var(--chart-grid)" />
                  <text x={left - 8} y={y(tick) + 4} textAnchor="end">
                    {formatY(tick)}
                  </text>
                </g>
              ))}
              {across.ticks.map((tick) => (
                <text key={tick} x={x(tick)} y={plot - bottom + 18} textAnchor="middle">
                  {formatX(tick)}
                </text>
              ))}
              <line x1={left} x2={width - right} y1={plot - bottom} y2={plot - bottom} stroke="var(--chart-axis)" />
              <text x={width - right} y={plot - 4} textAnchor="end">
                {names.x}
              </text>
              {series.map(({ key, points: own }, position) =>
                own.map((point) => (
                  <g key={`${key} ${point.key}`} className="chart-point">
                    <title>{point.title}</title>
                    {point.interval ? (
                      <line
                        x1={x(point.x)}
                        x2={x(point.x)}
                        y1={y(point.interval[0])}
                        y2={y(point.interval[1])}
                        stroke="var(--chart-axis)"
                      />
                    ) : null}
                    <MarkerDot mark={lineMark(position)} x={x(point.x)} y={y(point.y)} size={size} />
                  </g>
                )),
              )}
            </svg>
          </Described>
        );
      }}
    </Sized>
  );
}
