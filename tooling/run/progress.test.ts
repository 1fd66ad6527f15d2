import { expect, test } from 'vitest';
import { createProgress, sayWhenSlow } from './progress.mjs';

function recorded() {
  const written: string[] = [];
  let clock = 0;
  const progress = createProgress({ total: 3, write: (text) => void written.push(text), now: () => clock });
  return { ...progress, pass: (milliseconds: number) => (clock += milliseconds), text: () => written.join('') };
}

test('a step is one line with its time', async () => {
  const { step, announce, pass, text } = recorded();
  await step('Building', async () => void pass(12_340));
  await step('Seeding', async () => void pass(40));
  announce('Serving');
  expect(text()).toBe('[1/3] Building … 12.3 s\n[2/3] Seeding … 0.0 s\n[3/3] Serving …\n');
});

test('a note stands on a line of its own', async () => {
  const { step, pass, text } = recorded();
  await step('Installing', async (note) => {
    note('compiling');
    pass(60_000);
  });
  expect(text()).toBe('[1/3] Installing …\n      compiling\n      60.0 s\n');
});

test('a failed step says so and hands its error on', async () => {
  const { step, text } = recorded();
  await expect(step('Building', () => Promise.reject(new Error('no space')))).rejects.toThrow('no space');
  expect(text()).toBe('[1/3] Building … failed\n');
});

test('only slow work is explained', async () => {
  const said: string[] = [];
  await sayWhenSlow(Promise.resolve(), () => said.push('quick'), 20);
  await new Promise((resolve) => setTimeout(resolve, 40));
  await sayWhenSlow(new Promise((resolve) => setTimeout(resolve, 40)), () => said.push('slow'), 20);
  expect(said).toEqual(['slow']);
});
