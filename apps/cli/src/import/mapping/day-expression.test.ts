import { on } from '@catena/testing';
import { expect, test } from 'vitest';
import { minusMonths, parseDayExpression } from './day-expression.js';

test.each([
  ['asOf', { count: 0, months: 1 }],
  ['minus(asOf, 3, months)', { count: 3, months: 1 }],
  [' minus( asOf , Subscription  Length , years ) ', { count: { column: 'Subscription  Length' }, months: 12 }],
  ['minus(today, 3, months)', undefined],
  ['minus(asOf, 3, days)', undefined],
  ['2026-01-01', undefined],
])('%j is %j', (text, expression) => {
  expect(parseDayExpression(text)).toEqual(expression);
});

test.each([
  ['2020-06-01', 34, '2017-08-01'],
  ['2020-03-31', 1, '2020-02-29'],
  ['2020-01-15', 13, '2018-12-15'],
  ['2020-02-29', 12, '2019-02-28'],
])('%s minus %i months is %s', (day, months, earlier) => {
  expect(minusMonths(on(day), months)).toBe(on(earlier));
});
