import { guard, unguard } from '@catena/database';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test.each([
  ['=HYPERLINK("x")', `'=HYPERLINK("x")`],
  ['+39 06 1234', "'+39 06 1234"],
  ['-', "'-"],
  ['@name', "'@name"],
  ['\tx', "'\tx"],
  ["'=1", "''=1"],
  ['  ', "'  "],
  ["O'Neill", "O'Neill"],
  ["'t Hooft", "'t Hooft"],
  ['a=b', 'a=b'],
  ['', ''],
])('%j is written as %j', (text, written) => {
  expect(guard(text)).toBe(written);
});

test('no guarded text begins as a formula, and every text comes back', () => {
  const text = fc.oneof(
    fc.string(),
    fc
      .array(fc.constantFrom("'", '=', '-', '+', '@', '\t', '\r', '\n', ' ', 'a'), { maxLength: 6 })
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (original) => {
      expect(guard(original)).not.toMatch(/^[=+\-@\t\r\n]/);
      expect(unguard(guard(original))).toBe(original);
    }),
  );
});
