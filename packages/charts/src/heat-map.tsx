import type { KeyboardEvent } from 'react';
import { Described } from './described.js';
import { fillOf, inkOf } from './heat-colors.js';
import { heatMapHeight, heatRowHeight as rowHeight, heatTopHeight as topHeight } from './heat-map-height.js';
import type { Open } from './series.js';
import { Sized } from './sized.js';
import { useRoving } from './use-roving.js';

export interface HeatCell {
  readonly key: string;
  readonly row: number;
  readonly column: number;
  /** From 0, palest, to 1, darkest; null where nothing is known. */
  readonly strength: number | null;
  /** The value as it is read; stands in the cell where there is room. */
  readonly text: string;
  /** The whole sentence: where the cell stands and what it holds. */
  readonly title: string;
  /** Marked with a frame as well: one more thing than its colour can say. */
  readonly framed?: boolean;
}

export interface HeatMapProps {
  readonly description: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly HeatCell[];
  /** What the palest and the darkest cell stand for. */
  readonly scale: { readonly low: string; readonly high: string; readonly framed?: string };
  readonly onOpen?: Open | undefined;
}

/** As much of a name as there is room for. */
function shortened(name: string, room: number): string {
  const fitting = Math.floor(room / 6.4);
  return name.length <= fitting ? name : `${name.slice(0, Math.max(1, fitting - 1))}…`;
}

/** Values of two dimensions: the darker, the more. The value itself stands in the cell where it has room. */
export function HeatMap({ description, rows, columns, cells, scale, onOpen }: HeatMapProps) {
  const roving = useRoving<SVGGElement>(cells.length, columns.length);
  const longest = Math.max(0, ...rows.map((row) => row.length));
  return (
    <Sized height={heatMapHeight(rows.length)}>
      {(width) => {
        const left = Math.min(width * 0.42, 12 + longest * 6.3);
        const cellWidth = (width - left) / Math.max(1, columns.length);
        const every = Math.max(1, Math.ceil(40 / cellWidth));
        return (
          <Described as={onOpen ? 'figure' : 'picture'} description={description}>
            <svg width={width} height={topHeight + rows.length * rowHeight} fontSize={11.5} fill="var(--chart-text)">
              <title>{description}</title>
              {columns.map((column, place) =>
                place % every === 0 ? (
                  <text key={column} x={left + (place + 0.5) * cellWidth} y={13} textAnchor="middle">
                    <title>{column}</title>
                    {shortened(column, every * cellWidth)}
                  </text>
                ) : null,
              )}
              {rows.map((row, place) => (
                <text key={row} x={0} y={topHeight + (place + 0.5) * rowHeight + 4}>
                  {row}
                </text>
              ))}
              {cells.map((cell, place) => (
                <g
                  key={cell.key}
                  className={onOpen ? 'chart-cell' : undefined}
                  {...(onOpen && {
                    role: 'button',
                    'aria-label': cell.title,
                    onClick: () => onOpen(cell.key),
                    ...openOnEnter(roving(place), () => onOpen(cell.key)),
                  })}
                >
                  <title>{cell.title}</title>
                  <Cell
                    cell={cell}
                    x={left + cell.column * cellWidth}
                    y={topHeight + cell.row * rowHeight}
                    width={cellWidth}
                  />
                </g>
              ))}
            </svg>
            <p className="chart-caption chart-heat-scale">
              <span>{scale.low}</span>
              <svg className="chart-swatch" width="90" height="12" aria-hidden="true">
                {[0, 0.25, 0.5, 0.75, 1].map((strength, place) => (
                  <rect key={strength} x={place * 18} width={18} height={12} fill={fillOf(strength)} />
                ))}
              </svg>
              <span>{scale.high}</span>
              {scale.framed === undefined ? null : (
                <span>
                  <svg className="chart-swatch" width="14" height="12" aria-hidden="true">
                    <rect x="1" y="1" width="12" height="10" fill="none" stroke="var(--chart-strong)" strokeWidth="2" />
                  </svg>
                  {scale.framed}
                </span>
              )}
            </p>
          </Described>
        );
      }}
    </Sized>
  );
}

interface Roving {
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** A mark in a drawing is no button of the browser, so Enter and Space are its own. */
const openOnEnter = <Props extends Roving>(props: Props, open: () => void): Props => ({
  ...props,
  onKeyDown: (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return props.onKeyDown(event);
    event.preventDefault();
    open();
  },
});

function Cell({ cell, x, y, width }: { cell: HeatCell; x: number; y: number; width: number }) {
  const room = width > 8 + cell.text.length * 6.6;
  return (
    <>
      <rect
        x={x + 0.75}
        y={y + 0.75}
        width={Math.max(1, width - 1.5)}
        height={rowHeight - 1.5}
        rx={2}
        fill={fillOf(cell.strength)}
        stroke={cell.framed ? 'var(--chart-strong)' : cell.strength === null ? 'var(--chart-grid)' : 'none'}
        strokeWidth={cell.framed ? 2 : 1}
      />
      {room ? (
        <text x={x + width / 2} y={y + rowHeight / 2 + 4} textAnchor="middle" fill={inkOf(cell.strength)}>
          {cell.text}
        </text>
      ) : null}
    </>
  );
}
