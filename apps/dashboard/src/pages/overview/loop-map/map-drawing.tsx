import '@xyflow/react/dist/base.css';
import { Controls, MarkerType, ReactFlow } from '@xyflow/react';
import { type KeyboardEvent, useMemo } from 'react';
import { useText } from '../../../i18n/text.js';
import classes from './loop-map.module.css';
import type { MapLink } from './map-data.js';
import { type FlowEdge, MapEdgeView } from './map-edge.js';
import { layOut, nodeSize } from './map-layout.js';
import { type FlowNode, MapNodeView } from './map-node.js';
import type { MapNode } from './node-data.js';

const nodeTypes = { place: MapNodeView };
const edgeTypes = { link: MapEdgeView };

export interface MapDrawingProps {
  readonly nodes: readonly MapNode[];
  readonly links: readonly MapLink[];
  /** The loop that stands out; null for none. */
  readonly loop: string | null;
  /** What a line says to those who hear it. */
  readonly describe: (link: MapLink) => string;
  readonly onOpenLink: (id: string) => void;
  readonly onOpenNode: (key: string) => void;
}

/** The chain as a graph: places in layers from cause to effect, and the lines between them. */
export function MapDrawing({ nodes, links, loop, describe, onOpenLink, onOpenNode }: MapDrawingProps) {
  const text = useText();
  const layout = useMemo(
    () =>
      layOut(
        nodes.map(({ key }) => key),
        links,
      ),
    [nodes, links],
  );
  const onWay = new Set(
    links.filter(({ loops }) => loop !== null && loops.includes(loop)).flatMap(({ from, to }) => [from, to]),
  );
  const flowNodes = nodes.map(
    (node): FlowNode => ({
      id: node.key,
      type: 'place',
      position: layout.nodes.get(node.key) ?? { x: 0, y: 0 },
      data: { ...node, faded: loop !== null && !onWay.has(node.key) },
      ...nodeSize,
      ariaRole: 'button',
      ariaLabel: [node.label, [node.figure, node.value].filter(Boolean).join(': '), node.change]
        .filter(Boolean)
        .join('. '),
    }),
  );
  const flowEdges = links.map(
    (link): FlowEdge => ({
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
        width: 14 + 2.5 * link.width,
        height: 14 + 2.5 * link.width,
        markerUnits: 'userSpaceOnUse',
      },
    }),
  );
  const openLink = (id: string): void => {
    if (links.some((link) => link.id === id && link.state !== 'COUNTED')) onOpenLink(id);
  };
  // Selecting is of no use here; what has the focus is opened.
  const openFocused = (event: KeyboardEvent<HTMLDivElement>): void => {
    if ((event.key !== 'Enter' && event.key !== ' ') || !(event.target instanceof Element)) return;
    const id = event.target.getAttribute('data-id');
    if (id === null) return;
    event.preventDefault();
    if (event.target.classList.contains('react-flow__edge')) openLink(id);
    else if (event.target.classList.contains('react-flow__node')) onOpenNode(id);
  };
  return (
    <div className={classes.map} style={{ aspectRatio: `${layout.width} / ${layout.height}` }}>
      <ReactFlow
        nodes={flowNodes}
        edges={flowEdges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onKeyDownCapture={openFocused}
        onNodeClick={(_, { id }) => onOpenNode(id)}
        onEdgeClick={(_, { id }) => openLink(id)}
        fitView
        fitViewOptions={{ padding: 0 }}
        minZoom={0.3}
        maxZoom={2}
        nodesDraggable={false}
        nodesConnectable={false}
        elementsSelectable={false}
        zoomOnScroll={false}
        zoomOnDoubleClick={false}
        preventScrolling={false}
        ariaLabelConfig={{
          'node.a11yDescription.default': text('map.openHint'),
          'edge.a11yDescription.default': text('map.openHint'),
          'controls.ariaLabel': text('map.controls'),
          'controls.zoomIn.ariaLabel': text('map.zoomIn'),
          'controls.zoomOut.ariaLabel': text('map.zoomOut'),
          'controls.fitView.ariaLabel': text('map.fit'),
        }}
      >
        <Controls showInteractive={false} position="bottom-left" />
      </ReactFlow>
    </div>
  );
}
