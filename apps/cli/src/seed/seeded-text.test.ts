import { expect, test } from 'vitest';
import { seededText } from './seeded-text.js';

test('a seed ends with the stories to tell and whom to open for them', () => {
  const story = { title: { en: 'The cold meal' }, customer: 'C9', told: { en: 'Ada waits and leaves.' } };
  expect(seededText('Tiny', 'sqlite:a.sqlite', [story])).toBe(
    'Tiny is in sqlite:a.sqlite.\n\nStories to open on the Customers page:\n  The cold meal (customer C9)\n    Ada waits and leaves.',
  );
  expect(seededText('Tiny', 'sqlite:a.sqlite', [])).toBe('Tiny is in sqlite:a.sqlite.');
});
