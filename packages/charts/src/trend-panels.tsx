import { useId } from 'react';
import { captionRows } from './caption-rows.js';
import { CountRows, countRowsHeight, type PlaceCounts } from './count-rows.js';
import { Described } from './described.js';
import { GapSwatch, LineSwatch, MarkSwatch } from './legend.js';
import { LinePanel } from './line-panel.js';
import { lineMark } from './marks.js';
import type { Axis, Format, Open, PlaceMarks, Series } from './series.js';
import { Sized } from './sized.js';
import { withheldGaps } from './withheld-gaps.js';

export interface TrendPanel {
  readonly key: string;
  readonly series: readonly Series[];
  readonly format: Format;
  /** Shorter, for the scale. */
  readonly formatTick: Format;
  readonly baseline: 'zero' | 'fit';
}

export interface TrendPanelsProps {
  /** What somebody who cannot see the drawing is told. */
  readonly description: string;
  readonly axis: Axis;
  /** One panel for each unit, under each other on one axis: two scales never share a panel. */
  readonly panels: readonly TrendPanel[];
  /** Stands where there is no value. */
  readonly missing: string;
  /** Names the hatched stretches. */
  readonly withheld: string;
  readonly height: number;
  readonly shape?: 'line' | 'step';
  /** Rows of numbers under the axis, such as how many were at risk: one for each place, of which some are shown. */
  readonly counts?: PlaceCounts;
  /** What happened at some of the places. */
  readonly marks?: PlaceMarks | undefined;
  readonly onOpen?: Open | undefined;
}

const captionPadding = 6;
const captionRowHeight = 22;
const ticksHeight = 16;

/** Lines over time, one panel for each unit. */
export function TrendPanels(props: TrendPanelsProps) {
  const { description, axis, panels, missing, withheld, height, shape, counts, marks, onOpen } = props;
  const syncId = useId();
  const before = (position: number) => panels.slice(0, position).reduce((sum, panel) => sum + panel.series.length, 0);
  return (
    <Sized height={height}>
      {(width) => {
        const captions = panels.map(({ series }, position) =>
          captionHeight(namesOf(series, withheld, position === 0 ? marks : undefined), width),
        );
        const taken = captions.reduce((sum, caption) => sum + caption, ticksHeight + countRowsHeight(counts));
        const plot = Math.floor((height - taken) / panels.length);
        return (
          <Described as={onOpen ? 'figure' : 'picture'} description={description}>
            {panels.map(({ key, series, format, formatTick, baseline }, position) => {
              const last = position === panels.length - 1;
              const marked = series.map((line, index) => ({ ...line, mark: lineMark(before(position) + index) }));
              return (
                <div key={key}>
                  <p className="chart-caption" style={{ minHeight: captions[position] }}>
                    {marked.map(({ key: line, label, mark }) => (
                      <span key={line}>
                        <LineSwatch mark={mark} />
                        {label}
                      </span>
                    ))}
                    {withheldGaps(series).length === 0 ? null : (
                      <span>
                        <GapSwatch />
                        {withheld}
                      </span>
                    )}
                    {marks === undefined || position > 0 ? null : (
                      <span>
                        <MarkSwatch />
                        {marks.name}
                      </span>
                    )}
                  </p>
                  <LinePanel
                    axis={axis}
                    series={marked}
                    format={format}
                    formatTick={formatTick}
                    baseline={baseline}
                    width={width}
                    height={plot + (last ? ticksHeight : 0)}
                    syncId={syncId}
                    showTicks={last}
                    missing={missing}
                    shape={shape}
                    marks={marks}
                    onOpen={onOpen}
                  />
                </div>
              );
            })}
            {counts === undefined ? null : <CountRows axis={axis} counts={counts} width={width} />}
          </Described>
        );
      }}
    </Sized>
  );
}

/** What the caption of a panel names. */
const namesOf = (series: readonly Series[], withheld: string, marks: PlaceMarks | undefined): string[] => [
  ...series.map(({ label }) => label),
  ...(withheldGaps(series).length === 0 ? [] : [withheld]),
  ...(marks === undefined ? [] : [marks.name]),
];

/** Names that have no room beside each other stand in rows, and the drawing gives way to them. */
const captionHeight = (names: readonly string[], width: number): number =>
  captionPadding + captionRows(names, width) * captionRowHeight;
