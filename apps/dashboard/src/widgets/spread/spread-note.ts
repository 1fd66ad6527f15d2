import type { SpreadStateFragment } from '../../generated/documents.js';
import { noteOf } from '../note.js';
import type { Say } from '../say.js';

/** The line under an estimated chart: what is shown, from which days, of how many, how sure. */
export const spreadNote = (say: Say, { window }: SpreadStateFragment, what: string, n?: number): string =>
  noteOf(say, {
    what: window === null ? what : `${what} ${say.text('spread.window', { period: say.formats.period(window) })}`,
    n,
    interval: true,
  });
