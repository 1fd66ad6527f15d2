import type { Channel } from '../enums/access.js';

/** Channels on which both sides are there at once, so that a customer waits on the spot. */
export const liveChannels = ['PHONE', 'CHAT', 'IN_PERSON'] as const satisfies readonly Channel[];

/** Channels on which a message is left and a reply comes later. */
export const writtenChannels = ['EMAIL', 'SOCIAL', 'WEB_FORM', 'OTHER'] as const satisfies readonly Channel[];

/** By when an attempt should be answered. */
export const answerTargets = {
  /** On a live channel; the usual "80/20" promise of contact centres. */
  liveSeconds: 20,
  writtenHours: 24,
  /** After so long a message counts as never answered. */
  replyDays: 7,
} as const;
