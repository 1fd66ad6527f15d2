import { base, day, number, oneOf, ref } from '../definition/base.js';
import { EmployeeExitReason, EmployeeRole } from '../enums/staff.js';

/** Spells of employment. */
const employee = base({
  entity: 'employee',
  columns: {
    hiredOn: day,
    leftOn: day,
    copingTrainedOn: day,
    role: oneOf(EmployeeRole),
    exitReason: oneOf(EmployeeExitReason),
  },
  dimensions: ['department', 'site', 'team'],
  spell: { start: 'hiredOn', end: 'leftOn' },
  staff: true,
});

/** Answers of employees to the staff survey. */
const pulse = base({
  entity: 'pulse_response',
  columns: {
    employee: ref,
    answeredOn: day,
    confidence: number,
    security: number,
    happiness: number,
    satisfaction: number,
    intentToStay: number,
    exhaustion: number,
    recommend: number,
  },
  dimensions: ['department', 'site', 'team', 'tenureBand'],
  staff: true,
});

export const staffBases = { employee, pulse } as const;
