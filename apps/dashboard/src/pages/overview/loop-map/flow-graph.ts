import { MarkerType, Position } from '@xyflow/react';
import type { MapLink } from './map-data.js';
import type { FlowEdge } from './map-edge.js';
import { type MapLayout, nodeSize } from './map-layout.js';
import type { FlowNode } from './map-node.js';
import type { MapNode } from './node-data.js';

// Told here, or the library measures every place anew, and takes the lines away meanwhile, and the focus with them.
const handles = [
  { type: 'target', position: Position.Left, x: 0, y: nodeSize.height / 2, width: 1, height: 1 },
  { type: 'source', position: Position.Right, x: nodeSize.width, y: nodeSize.height / 2, width: 1, height: 1 },
] as const;

/** The places as the library takes them; those off the way of the loop that stands out are faded. */
export function flowNodes(
  nodes: readonly MapNode[],
  links: readonly MapLink[],
  layout: MapLayout,
  loop: string | null,
): FlowNode[] {
  const onLoop = links.filter(({ loops }) => loop !== null && loops.includes(loop));
  const onWay = new Set(onLoop.flatMap(({ from, to }) => [from, to]));
  return nodes.map((node) => ({
    id: node.key,
    type: 'place',
    position: layout.nodes.get(node.key) ?? { x: 0, y: 0 },
    data: { ...node, faded: loop !== null && !onWay.has(node.key) },
    ...nodeSize,
    measured: { ...nodeSize },
    handles: [...handles],
    ariaRole: 'button',
  }));
}

/** The lines as the library takes them. */
export function flowEdges(
  links: readonly MapLink[],
  layout: MapLayout,
  loop: string | null,
  describe: (link: MapLink) => string,
): FlowEdge[] {
  return links.map((link) => {
    const arrow = 14 + 2.5 * link.width;
    return {
      id: link.id,
      type: 'link',
      source: link.from,
      target: link.to,
      data: { link, points: layout.links.get(link.id) ?? [], faded: loop !== null && !link.loops.includes(loop) },
      focusable: link.state !== 'COUNTED',
      ariaRole: 'button',
      ariaLabel: describe(link),
      markerEnd: {
        type: MarkerType.ArrowClosed,
        color: link.state === 'ESTIMATED' ? 'var(--chart-hue-1)' : 'var(--soft)',
        width: arrow,
        height: arrow,
        markerUnits: 'userSpaceOnUse',
      },
    };
  });
}
