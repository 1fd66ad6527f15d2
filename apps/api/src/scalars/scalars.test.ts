import { Kind } from 'graphql';
import { expect, test } from 'vitest';
import { DateScalar, DateTimeScalar, MoneyScalar } from './scalars.js';

test('a day is read from YYYY-MM-DD and written back', () => {
  expect(DateScalar.parseValue('1970-01-02')).toBe(1);
  expect(DateScalar.parseValue('2024-02-29')).toBe(19_782);
  expect(DateScalar.serialize(19_782)).toBe('2024-02-29');
  expect(DateScalar.serialize(-1)).toBe('1969-12-31');
});

test.each(['2023-02-29', '2024-2-9', '2024-02-29T00:00:00Z', '', 19_782, null])('%j is not a day', (value) => {
  expect(() => DateScalar.parseValue(value)).toThrow('Write it as YYYY-MM-DD');
});

test('an instant is read with any zone and written in UTC', () => {
  expect(DateTimeScalar.parseValue('1970-01-01T01:00:00+01:00')).toBe(0);
  expect(DateTimeScalar.parseValue('1970-01-01T00:00:01.500Z')).toBe(1500);
  expect(DateTimeScalar.serialize(1_709_287_200_000)).toBe('2024-03-01T10:00:00.000Z');
});

test.each(['2024-03-01T10:00:00', '2024-03-01', '2024-02-30T10:00:00Z', '2024-03-01T25:00:00Z', 0])(
  '%j is not an instant',
  (value) => {
    expect(() => DateTimeScalar.parseValue(value)).toThrow('ISO 8601 with a zone');
  },
);

test('an amount is a whole number of minor units', () => {
  expect(MoneyScalar.parseValue(-1999)).toBe(-1999);
  expect(MoneyScalar.parseLiteral({ kind: Kind.INT, value: '4000000000' })).toBe(4_000_000_000);
  expect(MoneyScalar.serialize(9_007_199_254_740_991)).toBe(9_007_199_254_740_991);
});

test.each([19.99, '1999', 2 ** 53, Number.NaN])('%j is not an amount', (value) => {
  expect(() => MoneyScalar.parseValue(value)).toThrow('whole minor units');
});

test('what is stored wrongly is not shown as something else', () => {
  expect(() => DateScalar.serialize('2024-02-29')).toThrow('whole number');
  expect(() => MoneyScalar.serialize(0.5)).toThrow('whole number');
});
