/** Where the tour leads, along the chain: each step has a title and a text in the messages. */
export const tourSteps = [
  { key: 'overview', to: '/' },
  { key: 'access', to: '/access' },
  { key: 'customer', to: '/customers', q: 'C000001' },
  // The supplier's incident lies in the first months of the data.
  { key: 'failures', to: '/failures', period: 'all' },
  { key: 'recovery', to: '/recovery' },
  { key: 'churn', to: '/churn' },
  { key: 'reputation', to: '/reputation' },
  { key: 'staff', to: '/staff' },
] as const satisfies readonly TourStep[];

interface TourStep {
  readonly key: string;
  readonly to: string;
  /** What the list of customers is searched for. */
  readonly q?: string;
  /** The days that the step speaks of, where they are not the usual ones. */
  readonly period?: string;
}

/** The place of the step that the address names, counted from 0; undefined where it names none. */
export function tourPlace(text: string | undefined): number | undefined {
  const place = Number(text) - 1;
  return Number.isInteger(place) && place in tourSteps ? place : undefined;
}
