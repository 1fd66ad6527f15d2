import { spreadKind } from '../spread/spread-kind.js';
import type { Kind } from './kind.js';

/** Everything that takes long to compute, by name. */
export const kinds: ReadonlyMap<string, Kind> = new Map([[spreadKind.name, spreadKind]]);
