import { useId } from 'react';
import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceArea,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { GapHatch } from './hatch.js';
import { LineSwatch, markWedge } from './legend.js';
import { MarkerDot } from './marker-dot.js';
import { hueColor, type LineMark } from './marks.js';
import { PlaceButtons } from './place-buttons.js';
import { numbersOf, type Row, toRows } from './rows.js';
import { roundScale } from './scale.js';
import type { Axis, Format, Open, PlaceMarks, Series } from './series.js';
import { intervalsFor, tickPositions } from './ticks.js';
import { TooltipBox } from './tooltip.js';
import { withheldGaps } from './withheld-gaps.js';

/** Dots help on a short line and blur a long one. */
const longestWithDots = 36;
const axisWidth = 58;
const rightMargin = 12;
const labelWidth = 62;

interface MarkedSeries extends Series {
  readonly mark: LineMark;
}

export interface LinePanelProps {
  readonly axis: Axis;
  readonly series: readonly MarkedSeries[];
  readonly format: Format;
  readonly formatTick: Format;
  /** `zero` starts the scale at zero; `fit` shows small movements of a score. */
  readonly baseline: 'zero' | 'fit';
  /** `step` holds a value until the next place, as a survival curve does. */
  readonly shape?: 'line' | 'step' | undefined;
  readonly width: number;
  readonly height: number;
  /** Panels with the same id move their cursors together. */
  readonly syncId: string;
  readonly showTicks: boolean;
  readonly missing: string;
  /** What happened at some of the places. */
  readonly marks?: PlaceMarks | undefined;
  /** Opens what lies behind a place on the axis. */
  readonly onOpen?: Open | undefined;
}

/** Lines of one unit with their bands. A missing value breaks the line; a withheld one is hatched. */
export function LinePanel(props: LinePanelProps) {
  const {
    axis,
    series,
    format,
    formatTick,
    baseline,
    width,
    height,
    syncId,
    showTicks,
    missing,
    marks,
    onOpen,
    shape = 'line',
  } = props;
  const hatch = useId();
  const count = axis.keys.length;
  const rows = toRows(series, count);
  const scale = roundScale(numbersOf(rows), baseline, intervalsFor(height));
  const curve = shape === 'step' ? 'stepAfter' : 'linear';
  const titleAt = (key: string): string => {
    const mark = marks?.places.find((place) => place.key === key);
    return mark === undefined ? axis.title(key) : `${axis.title(key)} · ${marks?.name}: ${mark.label}`;
  };
  const ticks = tickPositions(count, width - axisWidth, labelWidth);
  const chart = (
    <ComposedChart
      width={width}
      height={height}
      data={rows}
      syncId={syncId}
      margin={{ top: 8, right: rightMargin, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      {...(onOpen && {
        onClick: ({ activeLabel }) => onOpen(axis.keys[Number(activeLabel)] ?? ''),
        className: 'chart-opens',
      })}
    >
      <defs>
        <GapHatch id={hatch} />
      </defs>
      <CartesianGrid vertical={false} stroke="var(--chart-grid)" />
      <XAxis
        dataKey="place"
        type="number"
        domain={[-0.5, count - 0.5]}
        ticks={ticks}
        interval={0}
        height={showTicks ? 26 : 10}
        tick={showTicks ? { fill: 'var(--chart-text)', fontSize: 12 } : false}
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
      {withheldGaps(series).map(({ first, last }) => (
        <ReferenceArea
          key={first}
          x1={first - 0.5}
          x2={last + 0.5}
          fill={`url(#${hatch})`}
          fillOpacity={1}
          stroke="none"
        />
      ))}
      {marks?.places.map(({ key }) => (
        <ReferenceLine
          key={key}
          x={axis.keys.indexOf(key)}
          stroke="var(--chart-strong)"
          strokeOpacity={0.4}
          strokeDasharray="2 3"
          label={({ viewBox }: { viewBox?: { x?: number; y?: number } }) => (
            <path
              className="chart-mark"
              d={markWedge}
              transform={`translate(${viewBox?.x ?? 0} ${viewBox?.y ?? 0})`}
              fill="var(--chart-strong)"
            />
          )}
        />
      ))}
      <Tooltip
        isAnimationActive={false}
        cursor={{ stroke: 'var(--chart-axis)' }}
        content={({ active, label }) =>
          active && typeof label === 'number' ? (
            <TooltipBox
              title={titleAt(axis.keys[label] ?? '')}
              rows={series.map(({ key, label: name, mark, points }) => {
                const point = points[label];
                return {
                  key,
                  label: name,
                  swatch: <LineSwatch mark={mark} />,
                  value: point?.value == null ? missing : format(point.value),
                  detail: point?.value == null ? point?.note : point.detail,
                };
              })}
            />
          ) : null
        }
      />
      {series.map(({ key, mark, points }, position) =>
        points.some(({ interval }) => interval) ? (
          <Area
            key={`${key} band`}
            dataKey={(row: Row) => row.intervals[position]}
            type={curve}
            fill={hueColor(mark.hue)}
            fillOpacity={0.16}
            stroke="none"
            connectNulls={false}
            isAnimationActive={false}
            activeDot={false}
            tooltipType="none"
          />
        ) : null,
      )}
      {series.map(({ key, mark, points }, position) => (
        <Line
          key={key}
          name={key}
          dataKey={(row: Row) => row.values[position]}
          type={curve}
          stroke={hueColor(mark.hue)}
          strokeWidth={2}
          strokeDasharray={mark.dash}
          connectNulls={false}
          isAnimationActive={false}
          activeDot={({ cx, cy }) => <MarkerDot mark={mark} x={cx ?? 0} y={cy ?? 0} size={5} />}
          dot={
            count <= longestWithDots || points.some(({ ringed }) => ringed)
              ? ({ cx, cy, index, value }) =>
                  cx === undefined || cy === undefined || value === null ? null : (
                    <MarkerDot key={index} mark={mark} x={Number(cx)} y={Number(cy)} ringed={points[index]?.ringed} />
                  )
              : false
          }
        />
      ))}
    </ComposedChart>
  );
  if (onOpen === undefined) return chart;
  const valueAt = (place: number) =>
    series.map(
      ({ label, points }) => `${label} ${points[place]?.value == null ? missing : format(points[place].value)}`,
    );
  return (
    <div className="chart-stack">
      {chart}
      <PlaceButtons
        left={axisWidth}
        width={width - axisWidth - rightMargin}
        height={height}
        names={axis.keys.map((key, place) => `${titleAt(key)}: ${valueAt(place).join(', ')}`)}
        onOpen={(place) => onOpen(axis.keys[place] ?? '')}
      />
    </div>
  );
}
