import { type EdgeDefinition, type EdgeKey, edgeKeys, edges } from './edges.js';
import { type LoopDefinition, type LoopKey, loops } from './loops.js';
import type { NodeKey } from './nodes.js';

/** One step of the way round a loop. */
export interface LoopStep {
  readonly from: NodeKey;
  readonly to: NodeKey;
  /** The link that is estimated for it; null where none is: it follows by counting, or is not known. */
  readonly edge: EdgeKey | null;
}

const between = (from: NodeKey, to: NodeKey): EdgeKey | null =>
  edgeKeys.find((key) => {
    const edge: EdgeDefinition = edges[key];
    return edge.from === from && edge.to === to && edge.moderator === undefined;
  }) ?? null;

/** The way round, step by step, back to where it began or to where it stops. */
export function loopSteps(key: LoopKey): LoopStep[] {
  const { way, stops }: LoopDefinition = loops[key];
  return way.flatMap((from, place) => {
    const to = way[place + 1] ?? (stops ? undefined : way[0]);
    return to === undefined ? [] : [{ from, to, edge: between(from, to) }];
  });
}
