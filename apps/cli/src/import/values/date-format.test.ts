import { formatDay, LocalClock } from '@catena/database';
import { at } from '@catena/testing';
import { expect, test } from 'vitest';
import { dateFormat, instantOn } from './date-format.js';

const rome = new LocalClock('Europe/Rome');

test.each([
  ['DD/MM/YYYY', '03/04/2026', '2026-04-03'],
  ['MM/DD/YYYY', '03/04/2026', '2026-03-04'],
  ['D.M.YYYY', '3.4.2026', '2026-04-03'],
  ['YYYY/MM/DD', '2026/04/03', '2026-04-03'],
])('%s reads %s as %s', (format, text, day) => {
  expect(formatDay(dateFormat(format)?.parse(text)?.day ?? 0)).toBe(day);
});

test.each([
  ['DD/MM/YYYY', '31/02/2026'],
  ['DD/MM/YYYY', '3/4/2026'],
  ['DD/MM/YYYY', '03/04/26'],
  ['DD/MM/YYYY', '03/04/2026 10:00'],
  ['DD/MM/YYYY HH:mm', '03/04/2026 24:00'],
])('%s does not read %s', (format, text) => {
  expect(dateFormat(format)?.parse(text)).toBeUndefined();
});

test.each(['DD/MM/YY', 'MM/YYYY', 'DD/DD/YYYY', 'day', ''])('%j is no way of writing dates', (format) => {
  expect(dateFormat(format)).toBeUndefined();
});

// The clocks of Rome go forward on 29 March 2026 at 02:00 and back on 25 October at 03:00.
test.each([
  ['29/03/2026 01:59:59', '2026-03-29T00:59:59Z'],
  ['29/03/2026 02:30:00', '2026-03-29T01:30:00Z'],
  ['29/03/2026 03:00:00', '2026-03-29T01:00:00Z'],
  ['25/10/2026 02:30:00', '2026-10-25T00:30:00Z'],
  ['25/10/2026 03:00:00', '2026-10-25T02:00:00Z'],
])('%s in Rome is %s', (text, instant) => {
  const found = dateFormat('DD/MM/YYYY HH:mm:ss')?.parse(text);
  expect(instantOn(rome, found?.day ?? 0, found?.time ?? 0)).toBe(at(instant));
});
