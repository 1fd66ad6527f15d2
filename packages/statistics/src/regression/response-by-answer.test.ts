import { expect, test } from 'vitest';
import { responseByAnswer } from './response-by-answer.js';

const answers = (...counts: readonly (readonly [driver: number, count: number])[]) =>
  counts.map(([driver, weight]) => ({ driver, weight }));

test('finds who kept silent where the answer itself drives answering, by hand', () => {
  // Of the content (0) one in five answers, of the discontent (1) one in two: odds 1/4 and 1.
  const weightOf = responseByAnswer(
    { asked: 150, answered: answers([0, 10], [1, 50]) },
    { asked: 120, answered: answers([0, 20], [1, 10]) },
  );
  expect(weightOf?.(0)).toBeCloseTo(5, 6);
  expect(weightOf?.(1)).toBeCloseTo(2, 6);
});

test('where all answer alike, every answer stands for as many', () => {
  const weightOf = responseByAnswer(
    { asked: 40, answered: answers([0, 2], [1, 8]) },
    { asked: 40, answered: answers([0, 8], [1, 2]) },
  );
  expect(weightOf?.(0)).toBeCloseTo(4, 6);
  expect(weightOf?.(1)).toBeCloseTo(4, 6);
});

test('says nothing where groups answer alike or nobody is silent', () => {
  const alike = { asked: 40, answered: answers([0, 5], [1, 5]) };
  expect(responseByAnswer(alike, alike)).toBeNull();
  expect(responseByAnswer({ asked: 10, answered: answers([0, 10]) }, alike)).toBeNull();
});
