import type { Channel } from '@catena/metrics';

export interface ChannelPlan {
  readonly channel: Channel;
  /** Share of customers who prefer it. */
  readonly weight: number;
  /** Answered while the customer waits; the others are answered from a queue. */
  readonly live: boolean;
  /** Handling time over that of a phone call. */
  readonly effort: number;
  /** Opening in minutes of the local day, by ISO weekday (index 1 to 7); undefined is closed. */
  readonly hours: readonly (readonly [opens: number, closes: number] | undefined)[];
}

const always = [0, 1440] as const;
const office = [540, 1080] as const;
const long = [540, 1200] as const;
const shop = [600, 1290] as const;

export const channelPlans: readonly ChannelPlan[] = [
  {
    channel: 'PHONE',
    weight: 38,
    live: true,
    effort: 1,
    hours: [undefined, office, office, office, office, office, [540, 780], undefined],
  },
  {
    channel: 'EMAIL',
    weight: 26,
    live: false,
    effort: 1.1,
    hours: [undefined, always, always, always, always, always, always, always],
  },
  {
    channel: 'CHAT',
    weight: 20,
    live: true,
    effort: 0.9,
    hours: [undefined, long, long, long, long, long, long, undefined],
  },
  {
    channel: 'WEB_FORM',
    weight: 7,
    live: false,
    effort: 1,
    hours: [undefined, always, always, always, always, always, always, always],
  },
  {
    channel: 'SOCIAL',
    weight: 5,
    live: false,
    effort: 0.8,
    hours: [undefined, always, always, always, always, always, always, always],
  },
  {
    channel: 'IN_PERSON',
    weight: 4,
    live: true,
    effort: 0.7,
    hours: [undefined, shop, shop, shop, shop, shop, shop, shop],
  },
];

export const channelWeights: readonly number[] = channelPlans.map((plan) => plan.weight);

const fallback: ChannelPlan = { channel: 'OTHER', weight: 0, live: false, effort: 1, hours: [] };

export const channelPlan = (index: number): ChannelPlan => channelPlans[index] ?? fallback;

/** Index of the channel that people turn to when another one does not answer. */
export const emailChannel = channelPlans.findIndex((plan) => plan.channel === 'EMAIL');

/** Whether a channel is open at a local minute of an ISO weekday. */
export function isOpen(plan: ChannelPlan, weekday: number, minute: number): boolean {
  const hours = plan.hours[weekday];
  return hours !== undefined && minute >= hours[0] && minute < hours[1];
}
