import { base, day, flag, instant, number, oneOf, ref } from '../definition/base.js';
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
  dimensions: ['department', 'site', 'team', 'tenureBand', 'copingTraining'],
  staff: true,
});

/** Ends of employment. */
const leaver = base({
  entity: 'employee',
  columns: { leftOn: day, exitReason: oneOf(EmployeeExitReason) },
  dimensions: ['department', 'site', 'team', 'exitReason', 'exitDestination'],
  staff: true,
});

/** Days of employees at work. */
const shift = base({
  entity: 'shift_day',
  columns: {
    employee: ref,
    day,
    contactsHandled: number,
    hoursWorked: number,
    hoursTraining: number,
    hoursOutsideTraining: number,
    /** Contacts handled that day with recorded anger, or an angry customer noted by the employee. */
    angryContacts: number,
  },
  dimensions: ['department', 'site', 'team', 'tenureBand', 'copingTraining'],
  staff: true,
});

/** Contacts by who handled them: department, site and team are those of the employee. */
const handledContact = base({
  entity: 'interaction',
  columns: {
    startedDay: day,
    employee: ref,
    angry: flag,
    /** Whether an employee had handled a contact of the customer in the 90 days before. */
    returning: flag,
    /** Whether this employee had. */
    knownEmployee: flag,
  },
  dimensions: ['segment', 'region', 'channel', 'reason', 'department', 'site', 'team', 'tenureBand'],
});

/** Openings in teams. */
const opening = base({
  entity: 'vacancy',
  columns: { openedOn: day, openedAt: instant, filledAt: instant },
  dimensions: ['department', 'site', 'team'],
});

export const staffBases = { employee, pulse, leaver, shift, handledContact, opening } as const;
