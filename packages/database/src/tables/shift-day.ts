import { count, day, ref } from '../schema/column.js';
import { naturalTable } from '../schema/table.js';

export const shiftDay = naturalTable({
  name: 'shift_day',
  doc: "One employee's day at work.",
  key: ['employee', 'day'],
  columns: {
    employee: ref('employee', 'Who worked.'),
    day: day('Which day.'),
    minutesWorked: count('Minutes at work, overtime and training included.'),
    minutesTraining: count('Of these, minutes in training.'),
    minutesOvertime: count('Of these, minutes beyond the agreed time.'),
    contactsHandled: count('Contacts handled that day.'),
  },
  indices: [['day', 'id']],
  checks: {
    parts_within_day:
      'minutes_worked <= 1440 AND minutes_training <= minutes_worked AND minutes_overtime <= minutes_worked',
  },
  timeBasis: 'day',
});
