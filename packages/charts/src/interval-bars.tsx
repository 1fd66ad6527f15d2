import { useId } from 'react';
import { Described } from './described.js';
import { Hatch } from './hatch.js';
import { intervalBarsHeight } from './interval-bars-height.js';
import { type BarMark, hueColor } from './marks.js';
import { roundScale } from './scale.js';
import type { Format, Open } from './series.js';
import { Sized } from './sized.js';

export interface BarItem {
  readonly key: string;
  readonly label: string;
  /** Null where it is not known; `text` then says why. */
  readonly value: number | null;
  readonly interval?: readonly [number, number] | undefined;
  /** The value as it is read. */
  readonly text: string;
  /** Smaller, after the value. */
  readonly detail?: string;
  readonly mark?: BarMark;
  /** A second value on the same scale, shown as a diamond, such as a running sum. */
  readonly also?: number | undefined;
  /** Where the bar begins, if not at zero: a step of a waterfall. */
  readonly from?: number;
}

export interface IntervalBarsProps {
  readonly description: string;
  readonly items: readonly BarItem[];
  readonly formatTick: Format;
  /** A bar stands on zero; a dot may stand anywhere, so its scale fits the values. */
  readonly shape: 'bar' | 'dot';
  /** A value that all are to be compared with. */
  readonly reference?: { readonly value: number; readonly label: string };
  /** Whether behind each item there is something to open. */
  readonly onOpen?: Open | undefined;
}

const lineHeight = 14;
const inset = 6;

const numbersOf = ({ value, interval, also, from }: BarItem): number[] =>
  [value, ...(interval ?? []), also, from].filter((number) => number != null);

/** One horizontal bar or dot for each item, with its interval. The name stands above the mark, so it is never cut. */
export function IntervalBars({ description, items, formatTick, shape, reference, onOpen }: IntervalBarsProps) {
  const id = useId();
  const numbers = [...items.flatMap(numbersOf), ...(reference ? [reference.value] : [])];
  const scale = roundScale(numbers, shape === 'bar' ? 'zero' : 'fit', 4);
  const [least, most] = scale.domain;
  return (
    <Sized height={intervalBarsHeight(items.length, reference !== undefined)}>
      {(width) => {
        const x = (value: number) => inset + ((value - least) / (most - least)) * (width - 2 * inset);
        return (
          <Described as={onOpen ? 'figure' : 'picture'} description={description}>
            <ul className="chart-bars">
              {items.map((item, place) => (
                <li key={item.key}>
                  <Row item={item} onOpen={onOpen}>
                    <svg width={width} height={lineHeight} aria-hidden="true">
                      <defs>
                        <Hatch id={`${id}${place}`} hue={item.mark?.hue ?? 1} />
                      </defs>
                      <line x1={x(least)} x2={x(most)} y1={7} y2={7} stroke="var(--chart-grid)" />
                      {reference ? <Upright at={x(reference.value)} /> : null}
                      <Mark item={item} shape={shape} x={x} hatch={`${id}${place}`} />
                    </svg>
                  </Row>
                </li>
              ))}
            </ul>
            <svg width={width} height={22} aria-hidden="true">
              {scale.ticks.map((tick, place) => (
                <text
                  key={tick}
                  x={x(tick)}
                  y={15}
                  fontSize={12}
                  fill="var(--chart-text)"
                  textAnchor={place === 0 ? 'start' : place === scale.ticks.length - 1 ? 'end' : 'middle'}
                >
                  {formatTick(tick)}
                </text>
              ))}
            </svg>
            {reference ? (
              <p className="chart-caption">
                <span>
                  <svg className="chart-swatch" width="14" height="14" aria-hidden="true">
                    <Upright at={7} />
                  </svg>
                  {reference.label}
                </span>
              </p>
            ) : null}
          </Described>
        );
      }}
    </Sized>
  );
}

const Upright = ({ at }: { readonly at: number }) => (
  <line x1={at} x2={at} y1={0} y2={lineHeight} stroke="var(--chart-strong)" strokeDasharray="3 2" />
);

function Row({ item, onOpen, children }: { item: BarItem; onOpen: Open | undefined; children: React.ReactNode }) {
  const line = (
    <>
      <span className="chart-bar-line">
        <span>{item.label}</span>
        <span>
          <strong>{item.text}</strong>
          {item.detail === undefined ? null : <small> {item.detail}</small>}
        </span>
      </span>
      {children}
    </>
  );
  if (onOpen === undefined) return <div className="chart-bar">{line}</div>;
  return (
    <button type="button" className="chart-bar" onClick={() => onOpen(item.key)}>
      {line}
    </button>
  );
}

interface MarkProps {
  readonly item: BarItem;
  readonly shape: 'bar' | 'dot';
  readonly x: (value: number) => number;
  readonly hatch: string;
}

function Mark({ item: { value, interval, also, from = 0, mark }, shape, x, hatch }: MarkProps) {
  const color = hueColor(mark?.hue ?? 1);
  return (
    <>
      {value !== null && shape === 'bar' ? (
        <rect
          x={Math.min(x(from), x(value))}
          width={Math.max(1.5, Math.abs(x(value) - x(from)))}
          y={1}
          height={12}
          rx={2}
          fill={mark?.hatched ? `url(#${hatch})` : color}
        />
      ) : null}
      {interval ? <Whisker low={x(interval[0])} high={x(interval[1])} /> : null}
      {value !== null && shape === 'dot' ? <circle cx={x(value)} cy={7} r={5} fill={color} /> : null}
      {also === undefined ? null : (
        <path d={`M${x(also)} 1l5 6l-5 6l-5 -6z`} fill="var(--chart-surface)" stroke="var(--chart-strong)" />
      )}
    </>
  );
}

const Whisker = ({ low, high }: { readonly low: number; readonly high: number }) => (
  <g stroke="var(--chart-strong)" strokeWidth={1.5}>
    <line x1={low} x2={high} y1={7} y2={7} />
    <line x1={low} x2={low} y1={3} y2={11} />
    <line x1={high} x2={high} y1={3} y2={11} />
  </g>
);
