/** A group of customers that the company tells apart, with how its members differ from the average customer. */
export interface Segment {
  readonly name: string;
  readonly weight: number;
  /** Contacts, exits, and monthly value, each over the average. */
  readonly contacts: number;
  readonly exits: number;
  readonly value: number;
}

export const segments: readonly Segment[] = [
  { name: 'Occasional', weight: 45, contacts: 0.85, exits: 1.35, value: 0.55 },
  { name: 'Regular', weight: 38, contacts: 1.05, exits: 0.8, value: 1.1 },
  { name: 'Collector', weight: 12, contacts: 1.25, exits: 0.55, value: 2.1 },
  { name: 'Trade', weight: 5, contacts: 1.4, exits: 0.6, value: 3.2 },
];

export const segmentWeights: readonly number[] = segments.map((segment) => segment.weight);

/** Index of the segment whose members are organisations. */
export const tradeSegment = 3;

export const segmentName = (index: number): string => segments[index]?.name ?? '';
