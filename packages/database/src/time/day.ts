const dayLength = 86_400_000;
const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1970-01-01 of a date written YYYY-MM-DD; undefined when it is no date. */
export function parseDay(text: string): number | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [year, month, date] = [Number(match[1]), Number(match[2]) - 1, Number(match[3])];
  const found = new Date(Date.UTC(year, month, date));
  // 30 February would be carried over into March, and the year 50 be taken for 1950.
  const exists = found.getUTCDate() === date && found.getUTCMonth() === month && found.getUTCFullYear() === year;
  return exists ? found.getTime() / dayLength : undefined;
}

/** A day as YYYY-MM-DD. */
export const formatDay = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10);

/** The first day of the day's month, and of the months around it. */
export function monthStart(day: number, shift = 0): number {
  const date = new Date(day * dayLength);
  return Math.round(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + shift, 1) / dayLength);
}

/** ISO weekday: 1 is Monday. */
export const weekday = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;
