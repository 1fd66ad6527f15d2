import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

const built = new URL('../../dist/index.js', import.meta.url).href;

/** What a process in another time zone makes of the same instants and days. */
const reader = `
  import { LocalClock, formatDay, monthStart, parseDay, parseText, weekday } from '${built}';
  const clock = new LocalClock('Europe/Rome');
  const day = parseDay('2026-03-29');
  console.log(JSON.stringify([
    clock.day(Date.parse('2026-03-29T21:59:59Z')), clock.day(Date.parse('2026-03-29T22:00:00Z')),
    clock.hourOfWeek(Date.parse('2026-10-25T01:30:00Z')), clock.startOfDay(day), formatDay(day), monthStart(day, 1), weekday(day),
    parseText({ type: { kind: 'instant' } }, '2026-03-29 02:30+01:00').value,
  ]));`;

test.each(['UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'])(
  'a process under TZ=%s reads the same days',
  (zone) => {
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', reader], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    // 2026-03-29 is day 20541, a Sunday of 23 hours that begins at 23:00 UTC of the 28th; 01:30 UTC on the
    // Sunday of 25 hours is 02:30 in Rome, hour 6 x 24 + 2.
    expect(JSON.parse(output)).toEqual([
      20_541,
      20_542,
      146,
      1_774_738_800_000,
      '2026-03-29',
      20_544,
      7,
      1_774_747_800_000,
    ]);
  },
);
