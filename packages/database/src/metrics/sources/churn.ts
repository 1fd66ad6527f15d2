import type { BaseSource } from '../source.js';

/** Segment and region of a spell are dated; `metrics/spells.ts` cuts spells where they change. */
export const churnSources = {} satisfies Record<string, BaseSource>;
