import type { DataSource } from 'typeorm';
import { dayBounds } from '../schema/ddl.js';
import { formatDay, monthStart, weekday } from '../time/day.js';

const chunk = 1000;

function calendarRow(day: number): string {
  const month = monthStart(day);
  const date = formatDay(day);
  const monthIndex = Number(date.slice(5, 7)) - 1;
  const quarter = monthStart(day, -(monthIndex % 3));
  const year = monthStart(day, -monthIndex);
  return `(${day}, '${date}', ${weekday(day)}, ${day - weekday(day) + 1}, ${month}, ${quarter}, ${year}, false)`;
}

const [first, last] = dayBounds;
const end = last + 1;

export async function isCalendarFilled(source: DataSource): Promise<boolean> {
  const [row] = await source.query<{ days: number | string }[]>('SELECT count(*) AS days FROM "calendar"');
  return Number(row?.days ?? 0) === end - first;
}

/** Makes the date dimension where it is missing. Holidays are the company's and set with its settings. */
export async function fillCalendar(source: DataSource): Promise<void> {
  if (await isCalendarFilled(source)) return;
  for (let start = first; start < end; start += chunk) {
    const days = Array.from({ length: Math.min(chunk, end - start) }, (_, index) => calendarRow(start + index));
    await source.query(
      `INSERT INTO "calendar" ("day", "date", "weekday", "week", "month", "quarter", "year", "holiday")
       VALUES ${days.join(', ')} ON CONFLICT DO NOTHING`,
    );
  }
}
