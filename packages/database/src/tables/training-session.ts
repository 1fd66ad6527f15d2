import { TrainingTopic } from '@catena/metrics';
import { count, day, flag, money, oneOf, optional, ref } from '../schema/column.js';
import { referenceTable } from '../schema/table.js';

export const trainingSession = referenceTable({
  name: 'training_session',
  doc: 'One training of a team.',
  columns: {
    heldOn: day('When.'),
    team: optional(ref('team', 'Team trained.')),
    topic: oneOf(TrainingTopic, 'What it taught.'),
    reactive: flag('Whether it was held because something had gone wrong.'),
    attendees: count('How many took part.'),
    minutes: count('Working minutes of all who took part, together.'),
    cost: optional(money('Cost apart from working time.')),
  },
  indices: [['heldOn', 'id']],
  timeBasis: 'heldOn',
});
