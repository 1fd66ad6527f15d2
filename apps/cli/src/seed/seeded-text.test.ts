import { expect, test } from 'vitest';
import { tinyWorld } from '../testing/tiny-world.js';
import { filesText, seededText } from './seeded-text.js';

const { company } = tinyWorld();
const story = { title: { en: 'The cold meal' }, customer: 'C9', told: { en: 'Ada waits and leaves.' } };

test('a seed ends with the stories to tell and where to open them', () => {
  expect(seededText({ company, stories: [story] }, 'sqlite:a.sqlite', 'npm start')).toBe(
    [
      'Tiny is in sqlite:a.sqlite.',
      '',
      'Stories to open in the dashboard (npm start, then its address and one of these paths):',
      '  /customers?q=C9  The cold meal',
      '    Ada waits and leaves.',
    ].join('\n'),
  );
  expect(seededText({ company, stories: [] }, 'sqlite:a.sqlite', 'npm start')).toBe('Tiny is in sqlite:a.sqlite.');
});

test('files end with the command that makes a database of them', () => {
  const text = filesText({ company, stories: [story] }, 'out', 1200);
  expect(text).toMatch(/^Tiny is in out: a file for each of \d+ tables, 1,200 rows\.\n/);
  expect(text).toContain('npm run catena -- import out --db sqlite:company.sqlite');
  expect(text).toContain('/customers?q=C9  The cold meal');
});
