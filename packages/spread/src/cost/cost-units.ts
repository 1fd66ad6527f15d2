import { sumOf } from '@catena/statistics';
import type { CostMonth, SegmentMonth } from './cost-month.js';
import { type CostPart, type CostPartKey, costParts } from './cost-parts.js';

const daysOfMonth = 365.25 / 12;

const times = (...factors: (number | null)[]): number | null => {
  return factors.reduce<number | null>(
    (product, factor) => (product === null || factor === null ? null : product * factor),
    1,
  );
};

/** Parts that are reckoned customer by customer, so that they are known of each segment. */
const ofSegments = {
  lostCustomers: (segment: SegmentMonth, { rates }: CostMonth) => {
    return segment.failures === 0 ? 0 : times(segment.failureValue, rates.margin, 1 / daysOfMonth);
  },
  failureDemand: (segment: SegmentMonth, { rates }: CostMonth) => {
    return segment.failures === 0 ? 0 : times(segment.failures, rates.costPerContact);
  },
} as const satisfies Partial<Record<CostPartKey, (segment: SegmentMonth, month: CostMonth) => number | null>>;

const isOfSegments = (key: CostPartKey): key is keyof typeof ofSegments => Object.hasOwn(ofSegments, key);

export interface Unit {
  /** Null for what is not known of segments, and for customers without one. */
  readonly segment: string | null;
  /** Money for each unit of the effect: of a day lost, a contact, a share put off; or the money itself. */
  readonly amount: number | null;
  readonly customerDays: number;
}

/** What the effect of a part is multiplied by in a month. */
export function unitsOf(key: CostPartKey, month: CostMonth): Unit[] {
  if (isOfSegments(key)) {
    return month.segments.map((segment) => ({
      segment: segment.segment,
      amount: ofSegments[key](segment, month),
      customerDays: segment.customerDays,
    }));
  }
  const customerDays = sumOf(month.segments, (segment) => segment.customerDays);
  return [{ segment: null, amount: amountOf(costParts[key], month), customerDays }];
}

function amountOf({ by }: CostPart, { spending, prospects, slowerHours, rates }: CostMonth): number | null {
  if (by.kind === 'BOOKED') return sumOf(by.categories, (category) => spending[category] ?? 0);
  if (by.kind === 'HOURS') return times(slowerHours, rates.wage);
  if (by.kind === 'UNMEASURED') return null;
  const { known, asked, heardBad, value } = prospects;
  if (known === 0) return 0;
  return asked === 0 ? null : times((known * heardBad) / asked, value, rates.margin);
}

export { isOfSegments };
