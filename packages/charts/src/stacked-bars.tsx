import { useId } from 'react';
import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from 'recharts';
import { Described } from './described.js';
import { Hatch } from './hatch.js';
import { BarSwatch } from './legend.js';
import { type BarMark, hueColor } from './marks.js';
import { PlaceButtons } from './place-buttons.js';
import { type Row, toRows } from './rows.js';
import { roundScale } from './scale.js';
import type { Axis, Format, Open, Series } from './series.js';
import { Sized } from './sized.js';
import { intervalsFor, tickPositions } from './ticks.js';
import { TooltipBox } from './tooltip.js';

export interface BarSeries extends Series {
  readonly mark: BarMark;
}

export interface StackedBarsProps {
  readonly description: string;
  readonly axis: Axis;
  /** From the bottom of the stack upwards. */
  readonly series: readonly BarSeries[];
  readonly format: Format;
  /** Shorter, for the scale. */
  readonly formatTick: Format;
  readonly missing: string;
  readonly height: number;
  /** Opens what lies behind a place on the axis: the whole stack. */
  readonly onOpen?: Open | undefined;
}

const axisWidth = 58;
const rightMargin = 12;
const labelWidth = 62;

const stackHeight = ({ values }: Row): number => values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

/** Parts of a whole over time. The scale starts at zero: a bar's length is its meaning. */
export function StackedBars(props: StackedBarsProps) {
  const { description, axis, series, format, formatTick, missing, height, onOpen } = props;
  const id = useId();
  const count = axis.keys.length;
  const rows = toRows(series, count);
  const scale = roundScale(rows.map(stackHeight), 'zero', intervalsFor(height));
  const said = (value: number | null | undefined) => (value == null ? missing : format(value));
  const names = axis.keys.map((key, place) => {
    const parts = series.map(({ label, points }) => `${label} ${said(points[place]?.value)}`);
    return `${axis.title(key)}: ${parts.join(', ')}`;
  });
  const openPlace = (place: number | string | undefined) => {
    const key = axis.keys[Number(place)];
    if (key !== undefined) onOpen?.(key);
  };
  return (
    <Sized height={height}>
      {(width) => (
        <Described as={onOpen ? 'figure' : 'picture'} description={description}>
          <div className={onOpen ? 'chart-stack chart-opens' : undefined}>
            <BarChart
              {...(onOpen && { onClick: ({ activeLabel }) => openPlace(activeLabel) })}
              width={width}
              height={height}
              data={rows}
              margin={{ top: 8, right: rightMargin, bottom: 0, left: 0 }}
              barCategoryGap="22%"
              accessibilityLayer={false}
            >
              <defs>
                {series.map(({ key, mark }) =>
                  mark.hatched ? <Hatch key={key} id={`${id}${key}`} hue={mark.hue} /> : null,
                )}
              </defs>
              <CartesianGrid vertical={false} stroke="var(--chart-grid)" />
              <XAxis
                dataKey="place"
                ticks={tickPositions(count, width - axisWidth, labelWidth)}
                interval={0}
                height={26}
                tick={{ fill: 'var(--chart-text)', fontSize: 12 }}
                tickFormatter={(place: number) => axis.tick(axis.keys[place] ?? '')}
                tickLine={false}
                axisLine={{ stroke: 'var(--chart-axis)' }}
              />
              <YAxis
                width={axisWidth}
                domain={[...scale.domain]}
                ticks={scale.ticks}
                interval={0}
                tick={{ fill: 'var(--chart-text)', fontSize: 12 }}
                tickFormatter={formatTick}
                tickLine={false}
                axisLine={false}
              />
              <Tooltip
                isAnimationActive={false}
                cursor={{ fill: 'var(--chart-grid)' }}
                content={({ active, label }) =>
                  active && typeof label === 'number' ? (
                    <TooltipBox
                      title={axis.title(axis.keys[label] ?? '')}
                      rows={series.toReversed().map(({ key, label: name, mark, points }) => ({
                        key,
                        label: name,
                        swatch: <BarSwatch mark={mark} />,
                        value: said(points[label]?.value),
                      }))}
                    />
                  ) : null
                }
              />
              {series.map(({ key, mark }, position) => (
                <Bar
                  key={key}
                  name={key}
                  dataKey={(row: Row) => row.values[position]}
                  stackId="whole"
                  fill={mark.hatched ? `url(#${id}${key})` : hueColor(mark.hue)}
                  isAnimationActive={false}
                />
              ))}
            </BarChart>
            {onOpen ? (
              <PlaceButtons
                left={axisWidth}
                width={width - axisWidth - rightMargin}
                height={height}
                names={names}
                onOpen={openPlace}
              />
            ) : null}
          </div>
        </Described>
      )}
    </Sized>
  );
}
