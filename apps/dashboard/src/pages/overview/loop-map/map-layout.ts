import dagre from '@dagrejs/dagre';

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  /** Upper left corners, by key of the node. */
  readonly nodes: ReadonlyMap<string, Place>;
  /** Bends of each line, from end to end, by its id. */
  readonly links: ReadonlyMap<string, readonly Place[]>;
}

export const nodeSize = { width: 166, height: 84 } as const;

interface Ends {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** Places nodes in layers from cause to effect, and leads lines round them. The same graph is always laid out alike. */
export function layOut(keys: readonly string[], links: readonly Ends[]): MapLayout {
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: 26, ranksep: 36, acyclicer: 'greedy', marginx: 8, marginy: 14 });
  for (const key of keys) graph.setNode(key, { ...nodeSize });
  for (const { id, from, to } of links) graph.setEdge(from, to, {}, id);
  dagre.layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    nodes: new Map(
      keys.map((key) => {
        const { x, y } = graph.node(key);
        return [key, { x: x - nodeSize.width / 2, y: y - nodeSize.height / 2 }];
      }),
    ),
    links: new Map(links.map(({ id, from, to }) => [id, graph.edge(from, to, id).points ?? []])),
  };
}
