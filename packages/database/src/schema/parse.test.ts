import { Channel } from '@catena/metrics';
import { describe, expect, test } from 'vitest';
import { type Column, count, day, flag, fraction, instant, money, number, oneOf, scale, text } from './column.js';
import { formatText, parseText } from './parse.js';
import { referenceTable } from './table.js';
import { rowProblems, valueProblem } from './validate.js';

describe('native text', () => {
  test.each<[string, Column, string, unknown]>([
    ['an instant with Z', instant(''), '2026-03-01T09:30:00Z', 1_772_357_400_000],
    ['an instant with an offset', instant(''), '2026-03-01 10:30+01:00', 1_772_357_400_000],
    ['a day', day(''), '2026-03-01', 20_513],
    ['money', money(''), '-1999', -1999],
    ['a fraction', fraction(''), '.25', 0.25],
    ['a number', number(''), '1.5e3', 1500],
    ['a count', count(''), '12', 12],
    ['true', flag(''), 'true', true],
    ['zero as false', flag(''), '0', false],
    ['an 18-digit id', text(''), '123456789012345678', '123456789012345678'],
  ])('reads %s', (_name, column, given, value) => {
    expect(parseText(column, given)).toEqual({ value });
  });

  test.each<[string, Column, string]>([
    ['an instant without a zone', instant(''), '2026-03-01T09:30:00'],
    ['an instant on a day that does not exist', instant(''), '2026-02-30T09:30:00Z'],
    ['an hour that does not exist', instant(''), '2026-03-01T25:00:00Z'],
    ['a day in another order', day(''), '01/03/2026'],
    ['money with a decimal point', money(''), '19.99'],
    ['a decimal comma', number(''), '1,5'],
    ['hexadecimal', count(''), '0x10'],
    ['nothing but space', number(''), ' '],
    ['yes', flag(''), 'yes'],
  ])('refuses %s', (_name, column, given) => {
    expect(parseText(column, given)).toHaveProperty('reason');
  });

  test('writes what it reads', () => {
    expect(formatText(instant(''), 1_772_357_400_000)).toBe('2026-03-01T09:30:00.000Z');
    expect(formatText(day(''), 20_513)).toBe('2026-03-01');
    expect([formatText(flag(''), true), formatText(flag(''), 0), formatText(money(''), null)]).toEqual([
      'true',
      'false',
      '',
    ]);
  });
});

describe('validation', () => {
  test.each<[string, Column, unknown]>([
    ['an instant in seconds stays an early instant, but one past 2100 is refused', instant(''), 5e12],
    ['half a minor unit', money(''), 10.5],
    ['a share above one', fraction(''), 1.0001],
    ['not a number', number(''), Number.NaN],
    ['a value off the scale', scale(1, 5, ''), 6],
    ['a value between steps', scale(1, 5, ''), 4.5],
    ['an unknown word', oneOf(Channel, ''), 'FAX'],
    ['text with NUL', text(''), 'a\u0000b'],
    ['half a surrogate pair', text(''), 'a\ud800'],
    ['text too long', text('', 3), 'abcd'],
    ['a negative count', count(''), -1],
  ])('%s', (_name, column, value) => {
    expect(valueProblem(column, value)).toEqual(expect.any(String));
  });

  test('characters are counted, not UTF-16 units', () => {
    expect(valueProblem(text('', 3), '🧣🧣🧣')).toBeUndefined();
  });

  test('a row is judged as a whole, each problem with its column', () => {
    const table = referenceTable({ name: 'thing', doc: '', columns: { when: day(''), amount: money('') } });
    const problems = rowProblems(table, { externalId: 'x', amount: 1.5, colour: 'red' });
    expect(problems.map(({ column, code }) => [column, code])).toEqual([
      ['colour', 'UNKNOWN_COLUMN'],
      ['when', 'MISSING_VALUE'],
      ['amount', 'BAD_VALUE'],
    ]);
  });
});
