import { day, flag, scale, text } from '../schema/column.js';
import { naturalTable } from '../schema/table.js';

export const calendar = naturalTable({
  name: 'calendar',
  doc: 'One row a day, 1900 to 2099: what facts aggregated to days are joined with.',
  key: ['day'],
  columns: {
    day: day('The day.'),
    date: text('The day as YYYY-MM-DD.', 10),
    weekday: scale(1, 7, 'ISO weekday, 1 = Monday.'),
    week: day('Monday of its week.'),
    month: day('First day of its month.'),
    quarter: day('First day of its quarter.'),
    year: day('First day of its year.'),
    holiday: flag("Whether it is a holiday in the company's calendar."),
  },
});
