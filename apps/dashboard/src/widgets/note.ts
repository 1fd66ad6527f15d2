import type { Say } from './say.js';

interface NoteParts {
  /** What the values are and how they are counted. */
  readonly what: string;
  readonly timeBasis?: string | undefined;
  readonly n?: number | undefined;
  /** Whether intervals are drawn. */
  readonly interval?: boolean;
  /** Whether the filter was honoured. */
  readonly filtered?: boolean;
}

/** The instants and days that put a row into a period, as the API names them. */
const bases = [
  'answeredAt',
  'answeredOn',
  'auditedOn',
  'bookedOn',
  'day',
  'decidedOn',
  'detectedAt',
  'doneAt',
  'endedOn',
  'exposedAt',
  'failedDay',
  'heldOn',
  'hiredOn',
  'leftOn',
  'month',
  'openedAt',
  'openedOn',
  'requestedAt',
  'startedAt',
  'startedOn',
  'toldAt',
  'untilDay',
] as const;

/** By which day rows were counted, in words; undefined for a basis that has none. */
export function basisText({ text }: Say, timeBasis: string): string | undefined {
  const known = bases.find((basis) => basis === timeBasis);
  return known && text(`basis.${known}`);
}

/** The line under a chart: what is shown, by which day, of how many, how sure. */
export function noteOf(say: Say, { what, timeBasis, n, interval = false, filtered = true }: NoteParts): string {
  const { text, formats } = say;
  const basis = timeBasis === undefined ? undefined : basisText(say, timeBasis);
  return [
    what,
    basis === undefined ? '' : text('note.basis', { basis }),
    n === undefined ? '' : text('note.n', { n: formats.count(n) }),
    interval ? text('note.interval') : '',
    filtered ? '' : text('filter.ignored'),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
