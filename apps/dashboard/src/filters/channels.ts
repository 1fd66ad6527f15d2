import type { Channel } from '../generated/documents.js';

/** The channels that a report can be narrowed to. */
export const channels = [
  'PHONE',
  'EMAIL',
  'CHAT',
  'SOCIAL',
  'WEB_FORM',
  'IN_PERSON',
  'OTHER',
] as const satisfies Channel[];

export const isChannel = (value: unknown): value is Channel => channels.some((known) => known === value);
