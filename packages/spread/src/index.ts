export {
  type DayWindow,
  type EffectAnswer,
  type LinkWarning,
  type Provenance,
  unsupported,
} from './answers/effect-answer.js';
export type { EffectDefinition, EffectUnit, Scale } from './effects/effect.js';
export { type EdgeDefinition, type EdgeKey, edgeKeys, edges } from './graph/edges.js';
export { type LoopDefinition, type LoopKey, loopKeys, loops } from './graph/loops.js';
export { type NodeDefinition, type NodeKey, nodeKeys, nodes } from './graph/nodes.js';
