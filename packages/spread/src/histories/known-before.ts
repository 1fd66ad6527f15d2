import type { Contact, CustomerHistories, CustomerHistory, DatedAttributes } from './customer-history.js';

const year = 365;
const unknown: DatedAttributes = { from: 0, segment: '', region: '', monthlyValue: 0 };

/** What held of the customer on a day. */
export const attributesOn = ({ attributes }: CustomerHistory, at: number): DatedAttributes =>
  attributes.findLast(({ from }) => from <= at) ?? attributes[0] ?? unknown;

const tenureOn = ({ startedOn }: CustomerHistory, at: number): number => Math.max(0, Math.floor(at) - startedOn);

/** Within the first year, up to three, or beyond: how long an effect of a relationship is asked for. */
export function tenureBand(history: CustomerHistory, at: number): 'FRESH' | 'SETTLED' | 'LONG' {
  const years = tenureOn(history, at) / year;
  if (years < 1) return 'FRESH';
  return years < 3 ? 'SETTLED' : 'LONG';
}

export const isThere = ({ startedOn, endedOn }: CustomerHistory, at: number): boolean =>
  startedOn <= at && (endedOn === null || Math.floor(at) < endedOn);

/** Contacts are looked at over this many days before a date. */
const looksBack = 182;
/** A year's answers stand for what a customer thought of contacts; so many usual answers are added to the few. */
const usual = { csat: 4, answers: 1, contactsPerDay: 0.01, days: 60 };

export interface KnownBefore {
  readonly names: readonly string[];
  /** @param until from here on nothing is looked at: it may belong to the exposure itself */
  valuesOf(history: CustomerHistory, at: number, until?: number): number[];
}

/**
 * What may drive both an exposure and what follows it, from nothing later than a date: who customers are, how long they
 * have been there, how much they ask for, and how it went. Customers who always have more to ask also leave sooner, so
 * how often they got in touch counts most.
 */
export function knownBefore({ customers, window }: CustomerHistories): KnownBefore {
  const segments = mostFrequent(customers.map((one) => one.attributes[0]?.segment ?? ''));
  const names = [
    'new customer',
    'years as a customer',
    'monthly value',
    'contacts so far',
    'recent contacts',
    'recent attempts without answer',
    'escalations',
    'satisfaction with contacts',
    'failures so far',
    'incidents so far',
    ...segments.map((segment) => `segment ${segment}`),
  ];
  const valuesOf = (history: CustomerHistory, at: number, until = at): number[] => {
    const tenure = tenureOn(history, at);
    const { segment, monthlyValue } = attributesOn(history, at);
    const seen = Math.min(looksBack, at - Math.max(window.from, history.startedOn));
    const before = contactsWithin(history, until - looksBack, until);
    const recent = before.filter(({ at: when }) => when >= until - 28);
    const rated = before.flatMap(({ csat }) => (csat === null ? [] : [csat]));
    const liked = rated.reduce((sum, csat) => sum + csat, usual.csat * usual.answers);
    return [
      tenure < looksBack ? 1 : 0,
      Math.log1p(tenure / year),
      Math.log(Math.max(100, monthlyValue)),
      Math.log((before.length + usual.contactsPerDay * usual.days) / (Math.max(0, seen) + usual.days)),
      Math.log1p(recent.length),
      recent.filter(({ answered }) => !answered).length,
      Math.log1p(before.filter(({ escalated }) => escalated).length),
      liked / (rated.length + usual.answers),
      Math.log1p(history.failures.filter(({ detectedAt }) => detectedAt < until).length),
      Math.log1p(history.exposures.filter((exposure) => exposure.at < until).length),
      ...segments.map((one) => (one === segment ? 1 : 0)),
    ];
  };
  return { names, valuesOf };
}

/** Attempts of the customer in a span of time, but for those that were made to leave. */
export const contactsWithin = ({ contacts }: CustomerHistory, from: number, until: number): Contact[] =>
  contacts.filter(({ at, cancels }) => at >= from && at < until && !cancels);

/** The most frequent values but one, to stand beside the rest: so many at most. */
function mostFrequent(values: readonly string[], most = 8): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([left, many], [right, more]) => more - many || (left < right ? -1 : 1))
    .slice(1, most + 1)
    .map(([value]) => value);
}
