import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import classes from './loop-map.module.css';
import type { MapNode } from './node-data.js';
import { Sparkline } from './sparkline.js';

export type FlowNode = Node<MapNode & { readonly faded: boolean }, 'place'>;

/** One place of the map: its figure, how that changed, and its months as a line. */
export function MapNodeView({ data }: NodeProps<FlowNode>) {
  return (
    <div className={classes.node} data-faded={data.faded || undefined}>
      <Handle type="target" position={Position.Left} isConnectable={false} />
      <p className={classes.nodeLabel}>{data.label}</p>
      <p className={classes.nodeValue}>
        <span>
          {data.figure === null ? null : <span className="visually-hidden">{data.figure} </span>}
          {data.value}
        </span>
        <Sparkline values={data.months} width={58} height={20} />
      </p>
      <p className={classes.nodeChange} data-verdict={data.verdict}>
        {data.change}
      </p>
      <Handle type="source" position={Position.Right} isConnectable={false} />
    </div>
  );
}
