import { base, day, flag, money, number, oneOf, ref } from '../definition/base.js';
import { CostClass, SpendingCategory } from '../enums/spending.js';
import { TrainingTopic } from '../enums/staff.js';

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

/** Trainings of teams. */
const training = base({
  entity: 'training_session',
  columns: {
    heldOn: day,
    topic: oneOf(TrainingTopic),
    reactive: flag,
    attendees: number,
    minutes: number,
    /** Working hours of all who took part. */
    hours: number,
    cost: money,
  },
  dimensions: ['department', 'site', 'team', 'trainingTopic'],
});

/** Months of the accounts. */
const accounts = base({
  entity: 'financial_month',
  columns: { month: day, revenue: money, profit: money, profitTarget: money, serviceBudget: money },
  dimensions: [],
});

export const spendingBases = { booking, training, accounts } as const;
