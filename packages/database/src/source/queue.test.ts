import { expect, test } from 'vitest';
import { Pool, Queue } from './queue.js';

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('a queue runs one task at a time, in order, and goes on after a failure', async () => {
  const queue = new Queue();
  const log: string[] = [];
  const task = (name: string, duration: number, fails = false) =>
    queue.run(async () => {
      log.push(`${name} begins`);
      await pause(duration);
      log.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    });
  const results = await Promise.allSettled([task('a', 15), task('b', 5, true), task('c', 1)]);
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test('a task that waits for its own queue is refused instead of waiting for ever', async () => {
  const queue = new Queue();
  await expect(queue.run(() => queue.run(async () => 1))).rejects.toThrow('may not wait');
  expect(await queue.run(async () => 2)).toBe(2);
});

test('a pool never lends a resource twice, and takes it back after a failure', async () => {
  const pool = new Pool(['x', 'y']);
  const lent = new Set<string>();
  const borrow = (fails: boolean) =>
    pool.use(async (resource) => {
      expect(lent.has(resource)).toBe(false);
      lent.add(resource);
      await pause(2);
      lent.delete(resource);
      if (fails) throw new Error('failed');
    });
  const results = await Promise.allSettled(Array.from({ length: 20 }, (_, index) => borrow(index % 3 === 0)));
  expect(results.filter((result) => result.status === 'rejected')).toHaveLength(7);
});
