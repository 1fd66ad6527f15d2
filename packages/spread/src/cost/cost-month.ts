import type { SpendingCategory } from '@catena/metrics';

/** Customers of one segment in one month; null for those without one. */
export interface SegmentMonth {
  readonly segment: string | null;
  /** Days that customers were there, added up. */
  readonly customerDays: number;
  /** Failures on record. */
  readonly failures: number;
  /** Monthly value of the customers to whom they happened, on the day, in minor units, added up; null where none is known. */
  readonly failureValue: number | null;
}

/** One calendar month, or as much of it as lies in the period. Money in minor units; null where a rate is not known. */
export interface CostMonth {
  /** First day of the month. */
  readonly month: number;
  /** Whether all of its days are in the period and the data. */
  readonly whole: boolean;
  readonly segments: readonly SegmentMonth[];
  /** Reactive bookings. */
  readonly spending: Readonly<Partial<Record<SpendingCategory, number>>>;
  readonly prospects: {
    readonly known: number;
    /** Of these, who were asked what they had heard, and who had heard bad things. */
    readonly asked: number;
    readonly heardBad: number;
    /** Yearly revenue of one, on average; null where none has a value. */
    readonly value: number | null;
  };
  /** Hours that novices took longer over contacts of value demand than colleagues over the same kinds; null where fewer than five are on one side. */
  readonly slowerHours: number | null;
  readonly rates: {
    /** Share of revenue, 0 to 1. */
    readonly margin: number | null;
    readonly costPerContact: number | null;
    readonly wage: number | null;
  };
}
