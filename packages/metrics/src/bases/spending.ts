import { base, day, flag, money, number, oneOf, ref } from '../definition/base.js';
import { CostClass, SpendingCategory } from '../enums/spending.js';

/** Bookings. */
const booking = base({
  entity: 'spending_entry',
  columns: {
    bookedOn: day,
    incident: ref,
    category: oneOf(SpendingCategory),
    costClass: oneOf(CostClass),
    reactive: flag,
    amount: money,
    minutes: number,
  },
  dimensions: ['region', 'category', 'costClass', 'cause', 'department', 'site'],
});

export const spendingBases = { booking } as const;
