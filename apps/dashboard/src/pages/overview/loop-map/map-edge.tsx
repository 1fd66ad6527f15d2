import { type Edge, EdgeLabelRenderer, type EdgeProps } from '@xyflow/react';
import classes from './loop-map.module.css';
import type { MapLink } from './map-data.js';
import type { Place } from './map-layout.js';
import { middleOf, smoothPath } from './smooth-path.js';

export type FlowEdge = Edge<
  { readonly link: MapLink; readonly points: readonly Place[]; readonly faded: boolean },
  'link'
>;

/** What stands on a line, so that colour and dash are never alone. */
const plain = ({ sign }: MapLink): string => (sign === 'LESS' ? '−' : '+');
const signs: Readonly<Record<MapLink['state'], (link: MapLink) => string>> = {
  ESTIMATED: (link) => (link.maybeNone ? `(${plain(link)})` : plain(link)),
  PRIOR: plain,
  UNSUPPORTED: () => '?',
  PENDING: () => '…',
  COUNTED: () => '',
};

/** One line of the map, as wide as its effect. */
export function MapEdgeView({ data, markerEnd }: EdgeProps<FlowEdge>) {
  if (data === undefined) return null;
  const { link, points, faded } = data;
  const path = smoothPath(points);
  const { x, y } = middleOf(points);
  const sign = signs[link.state](link);
  return (
    <g
      className={classes.link}
      data-state={link.state}
      data-maybe-none={link.maybeNone || undefined}
      data-faded={faded || undefined}
    >
      <path d={path} className={classes.linkReach} />
      <path d={path} className={classes.linkLine} style={{ strokeWidth: link.width }} markerEnd={markerEnd} />
      {sign === '' ? null : (
        <EdgeLabelRenderer>
          <span
            aria-hidden="true"
            className={classes.linkSign}
            data-state={link.state}
            data-faded={faded || undefined}
            style={{ transform: `translate(-50%, -50%) translate(${x}px, ${y}px)` }}
          >
            {sign}
          </span>
        </EdgeLabelRenderer>
      )}
    </g>
  );
}
