import { day, optional, ref, scale } from '../schema/column.js';
import { referenceTable } from '../schema/table.js';

export const pulseResponse = referenceTable({
  name: 'pulse_response',
  doc: 'One answer of one employee to the short staff survey. Never leaves the system as a row.',
  columns: {
    employee: ref('employee', 'Who answered.'),
    answeredOn: day('When.'),
    confidence: optional(scale(1, 7, 'Confident in the job, 1 to 7.')),
    security: optional(scale(1, 7, 'Secure in the job, 1 to 7.')),
    happiness: optional(scale(1, 7, 'Happy at work, 1 to 7.')),
    satisfaction: optional(scale(1, 7, 'Satisfied with the job, 1 to 7.')),
    intentToStay: optional(scale(1, 7, 'Intends to stay, 1 to 7.')),
    exhaustion: optional(scale(1, 7, 'Exhausted, 1 to 7.')),
    recommend: optional(scale(0, 10, 'Would recommend the employer, 0 to 10.')),
  },
  indices: [
    ['employee', 'answeredOn'],
    ['answeredOn', 'id'],
  ],
  timeBasis: 'answeredOn',
});
