/** Something that an intervention sets, in place of what the company or its customers would do. */
export interface Lever {
  /** `CUSTOMERS` can be set for a sample of them; `COMPANY` holds for all or not at all. */
  readonly reach: 'CUSTOMERS' | 'COMPANY';
  readonly unit: 'ratio' | 'probability';
  readonly most: number;
  readonly meaning: string;
}

const ratio = (reach: Lever['reach'], meaning: string): Lever => ({ reach, unit: 'ratio', most: 4, meaning });
const probability = (reach: Lever['reach'], meaning: string): Lever => ({
  reach,
  unit: 'probability',
  most: 1,
  meaning,
});

/** Every lever that a world accepts. A ratio multiplies what would be, a probability replaces it. */
export const levers = {
  failures: ratio('CUSTOMERS', 'chance of a failure in contacts, orders, access and incidents; 0 means none'),
  incidents: ratio('CUSTOMERS', 'chance of being exposed to an incident; 0 means nobody is'),
  recovery: probability('CUSTOMERS', 'chance that a recorded failure is offered a recovery'),
  notice: probability('CUSTOMERS', 'chance that a customer whom an incident strikes is told in time'),
  talk: ratio('CUSTOMERS', 'chance that an experience is told to others; 0 means silence'),
  budget: ratio('COMPANY', 'service budget over the planned one, whatever profit allows'),
  places: ratio('COMPANY', 'places in service over those that load, standard and budget call for'),
  applicants: ratio('COMPANY', 'candidates for an open place'),
  coping: probability('COMPANY', 'chance, each week, that an agent is trained to face complaints'),
  learning: ratio('COMPANY', 'failures that a change made from complaints prevents'),
} as const satisfies Record<string, Lever>;

export type LeverName = keyof typeof levers;

/** Holds because an object literal has no keys beyond those of its type. */
export const leverNames = Object.keys(levers) as LeverName[];
