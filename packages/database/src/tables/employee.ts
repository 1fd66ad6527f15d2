import { EmployeeExitDestination, EmployeeExitReason, EmployeeRole } from '@catena/metrics';
import { day, oneOf, optional, ref, text } from '../schema/column.js';
import { referenceTable } from '../schema/table.js';

export const employee = referenceTable({
  name: 'employee',
  doc: 'One spell of employment. Somebody who returns has a second one.',
  columns: {
    name: optional(text('Name.')),
    team: ref('team', 'Team at the end of the spell, or now.'),
    role: oneOf(EmployeeRole, 'Role.'),
    hiredOn: day('First day of employment.'),
    leftOn: optional(day('First day no longer employed; null while employed.')),
    exitReason: optional(oneOf(EmployeeExitReason, 'Why it ended, where known.')),
    exitDestination: optional(oneOf(EmployeeExitDestination, 'Where the person went, where known.')),
    copingTrainedOn: optional(day('Day on which training in facing complaints was completed.')),
  },
  indices: [['hiredOn', 'id'], ['leftOn'], ['team', 'id']],
  checks: {
    leaves_after_hire: 'left_on IS NULL OR left_on >= hired_on',
    exit_needs_day: '(exit_reason IS NULL AND exit_destination IS NULL) OR left_on IS NOT NULL',
  },
});
