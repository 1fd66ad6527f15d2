import '@xyflow/react/dist/base.css';
import { Controls, ReactFlow } from '@xyflow/react';
import { type KeyboardEvent, useMemo } from 'react';
import { useText } from '../../../i18n/text.js';
import { flowEdges, flowNodes } from './flow-graph.js';
import classes from './loop-map.module.css';
import type { MapLink } from './map-data.js';
import { MapEdgeView } from './map-edge.js';
import { layOut } from './map-layout.js';
import { MapNodeView } from './map-node.js';
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
  const places = useMemo(() => flowNodes(nodes, links, layout, loop), [nodes, links, layout, loop]);
  const lines = useMemo(() => flowEdges(links, layout, loop, describe), [links, layout, loop, describe]);
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
        nodes={places}
        edges={lines}
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
