import { day, optional, scale, text } from '../schema/column.js';
import { naturalTable } from '../schema/table.js';

export const company = naturalTable({
  name: 'company',
  doc: 'The company whose data this is. One row.',
  key: ['singleton'],
  columns: {
    singleton: scale(1, 1, 'Always 1: there is one company.'),
    name: text('Name.'),
    currency: text('ISO 4217 code. Fixed once there are facts.', 3),
    timeZone: text('IANA time zone that local days are counted in. Fixed once there are facts.', 60),
    locale: text('BCP 47 tag for numbers and dates.', 35),
    dataFrom: optional(day('First day that the data covers.')),
    dataUntil: optional(day('First day that the data no longer covers.')),
    world: optional(text('For a seeded world: its profile.', 40)),
    worldSeed: optional(text('For a seeded world: its seed.', 20)),
  },
});
