import type { Finding } from './finding.js';
import { leavingFindings } from './leaving.js';
import { servingFindings } from './serving.js';
import { talkingFindings } from './talking.js';

const all = { ...leavingFindings, ...talkingFindings, ...servingFindings };

export type FindingKey = keyof typeof all;

/** The evidence ledger: what is published of what Catena measures, by key. */
export const ledger: Readonly<Record<FindingKey, Finding>> = all;

/** Holds because an object literal has no keys beyond those of its type. */
export const findingKeys = Object.keys(all) as FindingKey[];
