// @vitest-environment node
import { expect, test } from 'vitest';
import { parseCustomersSearch } from './customers-search.js';
import { nextOrder, sortOf } from './sorting.js';
import { toVariables } from './variables.js';

test('keeps what it knows and drops the rest', () => {
  expect(parseCustomersSearch({ q: 'rossi', sort: 'NAME_DESC', activity: 'ended', colour: 'red' })).toEqual({
    q: 'rossi',
    sort: 'NAME_DESC',
    activity: 'ended',
  });
  expect(parseCustomersSearch({ q: '', sort: 'AGE_ASC', activity: 'gone' })).toEqual({});
});

test('an address with both cursors goes forward', () => {
  expect(parseCustomersSearch({ after: 'a', before: 'b' })).toEqual({ after: 'a' });
});

test('asks for the first page, the next or the previous one', () => {
  expect(toVariables({}, {})).toMatchObject({ first: 50, orderBy: 'NAME_ASC' });
  expect(toVariables({ after: 'a' }, {})).toMatchObject({ first: 50, after: 'a' });
  const back = toVariables({ before: 'b' }, {});
  expect(back).toMatchObject({ last: 50, before: 'b' });
  expect(back).not.toHaveProperty('first');
});

test('filters by search, frame and status', () => {
  const { filter } = toVariables({ q: 'ro', activity: 'ended' }, { segment: ['Famiglie'], region: ['Liguria'] });
  expect(filter).toEqual({ search: 'ro', segment: ['Famiglie'], region: ['Liguria'], active: false });
  expect(toVariables({ activity: 'active' }, {}).filter.active).toBe(true);
  expect(toVariables({}, {}).filter.active).toBeUndefined();
});

test('a column sorts ascending first, then turns', () => {
  expect(nextOrder('NAME', 'STARTED_ON_ASC')).toBe('NAME_ASC');
  expect(nextOrder('NAME', 'NAME_ASC')).toBe('NAME_DESC');
  expect(nextOrder('NAME', 'NAME_DESC')).toBe('NAME_ASC');
  expect(sortOf('NAME', 'NAME_DESC')).toBe('descending');
  expect(sortOf('NAME', 'EXTERNAL_ID_ASC')).toBe('none');
});
