import { expect, test } from 'vitest';
import { createWorld, type World, WorldOptionError, type WorldOptions } from '../index.js';

/** FNV-1a over the rows as text: enough to tell two worlds apart. */
function fingerprint(world: World): string {
  let hash = 0x811c9dc5;
  for (const { week, rows } of world.batches()) {
    const text = `${week}${JSON.stringify(rows)}`;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}

const small = { profile: 'webshop', customers: 300, months: 8 } as const;

test('the same seed gives the same rows, run after run, and another seed gives others', () => {
  const world = createWorld({ ...small, seed: 4 });
  const first = fingerprint(world);
  expect(fingerprint(world)).toBe(first);
  expect(fingerprint(createWorld({ ...small, seed: 4 }))).toBe(first);
  expect(fingerprint(createWorld({ ...small, seed: 5 }))).not.toBe(first);
  expect(fingerprint(createWorld({ ...small, seed: 4, profile: 'null' }))).not.toBe(first);
});

test('the bytes of a world are pinned, so that a change of engine or of a draw is noticed', () => {
  expect(fingerprint(createWorld({ ...small, seed: 4 }))).toBe('de3c6c0c');
});

test('a world says what company it is and how long it lasts', () => {
  const world = createWorld({ ...small, months: 24, seed: 1 });
  expect(world.company).toMatchObject({
    name: 'Bottega Lontana',
    timeZone: 'Europe/Rome',
    dataFrom: 19_905,
    dataUntil: 20_635,
  });
  expect(world.weeks).toBe(105);
});

test.each<[WorldOptionError['option'], Partial<WorldOptions>, string]>([
  ['seed', { seed: -1 }, 'The seed must be a whole number from 0 to 4294967295; "-1" is not.'],
  ['seed', { seed: 1.5 }, 'The seed must be a whole number from 0 to 4294967295; "1.5" is not.'],
  ['customers', { customers: 10 }, 'The customers must be a whole number from 50 to 5000000; "10" is not.'],
  ['months', { months: 0 }, 'The months must be a whole number from 1 to 240; "0" is not.'],
])('a bad %s is refused with a sentence', (option, options, message) => {
  expect(() => createWorld({ ...small, seed: 1, ...options })).toThrow(new WorldOptionError(option, message));
});
