import { requireNonNegative, requireValid } from '../errors.js';

/**
 * Share of contacts refused when nobody can wait (busy signal).
 * Source: Erlang 1917; recursion: Jagerman 1974, Bell Syst. Tech. J. 53:525–551.
 * @param load erlangs offered
 * @param lines places to be served, a whole number
 */
export function erlangB(load: number, lines: number): number {
  requireNonNegative(load, 'The load');
  requireValid(Number.isInteger(lines) && lines >= 0, `There are ${lines} lines. Give a whole number, zero or more.`);
  let blocked = 1;
  for (let line = 1; line <= lines; line += 1) blocked = (load * blocked) / (line + load * blocked);
  return blocked;
}
