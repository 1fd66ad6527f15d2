import { expect, test } from 'vitest';
import * as vocabulary from '../index.js';
import { defineEnum, type EnumDefinition } from './define-enum.js';

test('an enum knows its values, in order, and nothing else', () => {
  const colour = defineEnum('Colour', 'A colour.', { RED: 'Like blood.', GREEN: 'Like grass.' });
  expect(colour.values).toEqual(['RED', 'GREEN']);
  expect([colour.has('RED'), colour.has('red'), colour.has('toString'), colour.has(undefined)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

const isEnum = (value: unknown): value is EnumDefinition<string> =>
  typeof value === 'object' && value !== null && 'meanings' in value;

test('every vocabulary stands under its own name, with upper-case values that each have a meaning', () => {
  const enums = Object.entries<unknown>(vocabulary).flatMap(([exported, value]) =>
    isEnum(value) ? [{ exported, definition: value }] : [],
  );
  expect(enums.length).toBeGreaterThan(25);
  for (const { exported, definition } of enums) {
    expect(definition.name).toBe(exported);
    for (const value of definition.values) {
      expect(value).toMatch(/^[A-Z][A-Z_]*$/);
      expect(definition.meanings[value]).toMatch(/^[A-Z].*[.?]$/);
    }
  }
});
