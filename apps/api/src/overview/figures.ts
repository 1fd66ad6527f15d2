import {
  confidenceMonths,
  customerMonths,
  failureMonths,
  type Period,
  reactiveSpendingMonths,
  type Scope,
  type StaffTurnover,
  staffTurnover,
  talkReach,
} from '@catena/database';
import type { EntityManager } from 'typeorm';
import type { RequestData } from '../data/request-data.js';
import { monthsOf, wholeMonth, wholeMonthsIn } from './months.js';

/** A figure with the number of things it was computed from. */
export interface Figure {
  readonly value: number | null;
  readonly n: number;
  /** Held back, because it speaks of fewer than five people. */
  readonly withheld: boolean;
}

/** Nothing to compute from. */
export const unknown: Figure = { value: null, n: 0, withheld: false };

const smallestGroup = 5;
const yearDays = 365;

export const figure = (value: number | null, n: number): Figure => ({ value, n, withheld: false });

/** A rate: null, not zero, where there was nothing that could have happened to. */
export const rate = (part: number, whole: number): Figure => figure(whole > 0 ? part / whole : null, whole);

/** A figure about staff. A group under five is withheld together with its size; an empty one has no figure. */
export function staffFigure(value: number | null, people: number): Figure {
  const withheld = people > 0 && people < smallestGroup;
  return withheld ? { value: null, n: 0, withheld } : { value, n: Math.round(people), withheld };
}

/** Exits over average headcount, per year of 365 days. */
export function turnoverFigure({ exits, personDays }: StaffTurnover, { from, until }: Period): Figure {
  const headcount = personDays / (until - from);
  return staffFigure(personDays > 0 ? (exits / personDays) * yearDays : null, headcount);
}

/** The questions of the overview about one period; each is asked once a request, and only when wanted. */
export class Figures {
  constructor(
    readonly data: RequestData,
    readonly period: Period,
    readonly scope: Scope,
  ) {}

  /** The whole months of the period. Figures about staff know no others: they are never cut to days. */
  get months(): Period | null {
    return wholeMonthsIn(this.period);
  }

  readonly customers = () =>
    this.#once('customers', () => this.data.ask((db) => customerMonths(db, this.period, this.scope)));
  readonly failures = () =>
    this.#once('failures', () => this.data.ask((db) => failureMonths(db, this.period, this.scope)));
  readonly talk = () => this.#once('talk', () => this.data.ask((db) => talkReach(db, this.period, this.scope)));

  /** Bookings know no segment: where one is asked for, the answer is about the whole company. */
  readonly spending = () =>
    this.#once('spending', () =>
      this.data.ask((db) =>
        reactiveSpendingMonths(db, this.period, this.scope.segment === undefined ? this.scope : {}),
      ),
    );

  readonly turnover = () => this.#ofMonths('turnover', (db, months) => staffTurnover(db, [months]));
  readonly turnoverMonths = () =>
    this.#ofMonths('turnover months', (db, months) => staffTurnover(db, monthsOf(months).map(wholeMonth)));
  readonly confidence = () => this.#ofMonths('confidence', confidenceMonths);

  async #ofMonths<T>(question: string, read: (db: EntityManager, months: Period) => Promise<T[]>): Promise<T[]> {
    const { months } = this;
    return months ? this.#once(question, () => this.data.ask((db) => read(db, months))) : [];
  }

  #once<T>(question: string, ask: () => Promise<T>): Promise<T> {
    return this.data.once(`overview ${JSON.stringify([question, this.period, this.scope])}`, ask);
  }
}
