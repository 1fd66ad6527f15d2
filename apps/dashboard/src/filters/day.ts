/** A day without a time: YYYY-MM-DD. */
export type Day = string;

const pattern = /^\d{4}-\d{2}-\d{2}$/;
const toUtc = (day: Day): Date => new Date(`${day}T00:00:00Z`);
const toDay = (date: Date): Day => date.toISOString().slice(0, 10);

/** Whether a text is a day that exists. */
export function isDay(text: string): text is Day {
  if (!pattern.test(text)) return false;
  const date = toUtc(text);
  return !Number.isNaN(date.getTime()) && toDay(date) === text;
}

export function addDays(day: Day, days: number): Day {
  const date = toUtc(day);
  date.setUTCDate(date.getUTCDate() + days);
  return toDay(date);
}

/** The same day of another month, or that month's last where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const date = toUtc(day);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, last));
  return toDay(date);
}
