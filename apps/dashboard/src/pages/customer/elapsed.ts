const hour = 3_600_000;
const day = 24 * hour;
/** Mean length of a month in days, for saying roughly how long. */
const monthDays = 30.44;

export interface Elapsed {
  readonly unit: 'hours' | 'days' | 'months';
  readonly n: number;
}

/** How much later one instant is than another, in words of the right size; undefined under an hour. */
export function elapsedBetween(from: string, to: string): Elapsed | undefined {
  const length = Date.parse(to) - Date.parse(from);
  if (length < hour) return undefined;
  if (length < day) return { unit: 'hours', n: Math.floor(length / hour) };
  const days = Math.floor(length / day);
  return days < 60 ? { unit: 'days', n: days } : { unit: 'months', n: Math.round(days / monthDays) };
}

export interface Wait {
  readonly unit: 'seconds' | 'minutes' | 'hours' | 'days';
  readonly n: number;
}

/** How long somebody waited, in whole units of the right size. */
export function waitBetween(from: string, to: string): Wait {
  const seconds = Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000));
  if (seconds < 90) return { unit: 'seconds', n: seconds };
  if (seconds < 90 * 60) return { unit: 'minutes', n: Math.round(seconds / 60) };
  if (seconds < 48 * 3600) return { unit: 'hours', n: Math.round(seconds / 3600) };
  return { unit: 'days', n: Math.round(seconds / 86_400) };
}
