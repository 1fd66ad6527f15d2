import type { BreachKind, ContactReason, EmotionType, FailureCause, TalkTheme } from '@catena/metrics';
import type { Gravity } from '../steps/severity.js';
import { type DepartmentPlan, departments } from './departments.js';

/** What belongs to a cause of failure: who owns it, how grave it tends to be, what it breaks and makes people feel. */
export interface CauseTraits {
  readonly department: DepartmentPlan;
  readonly gravity: Gravity;
  readonly breaches: readonly [BreachKind, ...BreachKind[]];
  readonly emotions: readonly [EmotionType, ...EmotionType[]];
  readonly theme: TalkTheme;
}

const grave = (magnitude: number, irreversibility: number, meanHours: number): Gravity => ({
  magnitude,
  irreversibility,
  meanHours,
});
const { service, logistics, catalogue, accounts, systems } = departments;

export const causes: Readonly<Record<FailureCause, CauseTraits>> = {
  UNREACHABLE: {
    department: service,
    gravity: grave(0.34, 0.1, 14),
    breaches: ['TIME_SPENT'],
    emotions: ['FRUSTRATION', 'HELPLESSNESS', 'IRRITATION'],
    theme: 'UNREACHABLE',
  },
  NO_REPLY: {
    department: service,
    gravity: grave(0.45, 0.15, 90),
    breaches: ['TIME_SPENT', 'INFORMATION'],
    emotions: ['HELPLESSNESS', 'FRUSTRATION', 'ANXIETY'],
    theme: 'UNREACHABLE',
  },
  SLOW: {
    department: service,
    gravity: grave(0.32, 0.12, 60),
    breaches: ['TIME_SPENT'],
    emotions: ['IRRITATION', 'FRUSTRATION', 'STRESS'],
    theme: 'HARD_TO_DO_BUSINESS_WITH',
  },
  WRONG_INFORMATION: {
    department: service,
    gravity: grave(0.46, 0.3, 40),
    breaches: ['INFORMATION', 'TIME_SPENT'],
    emotions: ['IRRITATION', 'DISTRUST', 'FRUSTRATION'],
    theme: 'HARD_TO_DO_BUSINESS_WITH',
  },
  WRONG_SOLUTION: {
    department: service,
    gravity: grave(0.48, 0.28, 50),
    breaches: ['QUALITY', 'TIME_SPENT'],
    emotions: ['FRUSTRATION', 'IRRITATION', 'ANGER'],
    theme: 'HARD_TO_DO_BUSINESS_WITH',
  },
  UNFAIR_TREATMENT: {
    department: service,
    gravity: grave(0.62, 0.35, 40),
    breaches: ['PRICE', 'INFORMATION'],
    emotions: ['INJUSTICE', 'ANGER', 'DISTRUST'],
    theme: 'UNFAIR',
  },
  LOW_EMPATHY: {
    department: service,
    gravity: grave(0.45, 0.35, 4),
    breaches: ['OTHER'],
    emotions: ['IRRITATION', 'INJUSTICE', 'ANGER'],
    theme: 'HARD_TO_DO_BUSINESS_WITH',
  },
  MISUNDERSTANDING: {
    department: service,
    gravity: grave(0.34, 0.15, 10),
    breaches: ['INFORMATION'],
    emotions: ['IRRITATION', 'FRUSTRATION'],
    theme: 'HARD_TO_DO_BUSINESS_WITH',
  },
  PRODUCT_MISMATCH: {
    department: catalogue,
    gravity: grave(0.52, 0.3, 60),
    breaches: ['QUALITY', 'COLOUR', 'GIFT_DEADLINE'],
    emotions: ['SURPRISE_NEGATIVE', 'ANGER', 'FRUSTRATION'],
    theme: 'QUALITY',
  },
  DELIVERY_LATE: {
    department: logistics,
    gravity: grave(0.46, 0.35, 70),
    breaches: ['DELIVERY_DATE', 'GIFT_DEADLINE', 'TIME_SPENT'],
    emotions: ['STRESS', 'IRRITATION', 'SURPRISE_NEGATIVE'],
    theme: 'SPEED',
  },
  UNEXPLAINED_CANCELLATION: {
    department: accounts,
    gravity: grave(0.66, 0.5, 80),
    breaches: ['DELIVERY_DATE', 'INFORMATION'],
    emotions: ['FRAUD_FEAR', 'FINANCIAL_ANXIETY', 'STRESS', 'SELF_BLAME'],
    theme: 'UNFAIR',
  },
  TOOL_FAILURE: {
    department: systems,
    gravity: grave(0.38, 0.12, 12),
    breaches: ['TIME_SPENT', 'INFORMATION'],
    emotions: ['FRUSTRATION', 'IRRITATION'],
    theme: 'HARD_TO_DO_BUSINESS_WITH',
  },
  SILO_HANDOFF: {
    department: accounts,
    gravity: grave(0.44, 0.2, 90),
    breaches: ['TIME_SPENT', 'INFORMATION'],
    emotions: ['HELPLESSNESS', 'FRUSTRATION', 'IRRITATION'],
    theme: 'HARD_TO_DO_BUSINESS_WITH',
  },
  MISSED_CHECK: {
    department: logistics,
    gravity: grave(0.5, 0.3, 50),
    breaches: ['QUALITY', 'COLOUR'],
    emotions: ['SURPRISE_NEGATIVE', 'ANGER'],
    theme: 'QUALITY',
  },
  NEGLIGENCE: {
    department: service,
    gravity: grave(0.6, 0.35, 50),
    breaches: ['OTHER', 'TIME_SPENT'],
    emotions: ['ANGER', 'INJUSTICE', 'DISTRUST'],
    theme: 'UNFAIR',
  },
  OTHER: {
    department: service,
    gravity: grave(0.4, 0.2, 30),
    breaches: ['OTHER'],
    emotions: ['IRRITATION'],
    theme: 'OTHER',
  },
};

/** What a customer with trouble of a cause calls about. */
export function reasonFor(cause: FailureCause): ContactReason {
  if (cause === 'DELIVERY_LATE') return 'DELIVERY';
  if (cause === 'UNEXPLAINED_CANCELLATION') return 'BILLING';
  return 'COMPLAINT';
}
