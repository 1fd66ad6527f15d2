// @vitest-environment node
import { expect, test } from 'vitest';
import { withArticle } from './with-article.js';

test.each([
  ['23,9%', 'il 23,9%'],
  ['8,1%', 'l’8,1%'],
  ['82%', 'l’82%'],
  ['11,0%', 'l’11,0%'],
  ['1,5%', 'l’1,5%'],
  ['0,4%', 'lo 0,4%'],
  ['18,2%', 'il 18,2%'],
  ['110%', 'il 110%'],
])('%s reads %s', (text, expected) => {
  expect(withArticle('it', text)).toBe(expected);
});

test('English takes no article', () => {
  expect(withArticle('en', '8.1%')).toBe('8.1%');
});
