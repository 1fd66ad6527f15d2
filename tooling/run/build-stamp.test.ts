import { expect, test } from 'vitest';
import { buildInputs, isBuilt, markBuilt } from './build-stamp.mjs';
import { makeRepository } from './small-repository.js';

function makeBuilt() {
  const repository = makeRepository();
  repository.write('packages/one/dist/index.js', 'export const one = 1;');
  markBuilt(buildInputs(repository.root), repository.root);
  return repository;
}

const stillBuilt = (root: string): boolean => isBuilt(buildInputs(root), root);

test('a build is believed only after it was marked', () => {
  const { root, write } = makeRepository();
  write('packages/one/dist/index.js', 'export const one = 1;');
  expect(stillBuilt(root)).toBe(false);
  expect(stillBuilt(makeBuilt().root)).toBe(true);
});

test.each([
  ['packages/one/src/index.ts', 'export const one = 2;'],
  ['packages/one/src/added.ts', ''],
  ['pnpm-lock.yaml', 'lockfileVersion: 9 # pulled'],
  ['tsconfig.base.json', '{ "strict": true }'],
  ['packages/one/dist/index.js', 'broken by hand'],
  ['packages/one/dist/added.js', ''],
])('a change of %s asks for a new one', (path, text) => {
  const { root, write } = makeBuilt();
  write(path, text);
  expect(stillBuilt(root)).toBe(false);
});

test('without its output it is gone', () => {
  const { root, remove } = makeBuilt();
  remove('packages/one/dist');
  expect(stillBuilt(root)).toBe(false);
});

test('what changed while it ran is not counted as built', () => {
  const { root, write } = makeRepository();
  const before = buildInputs(root);
  write('packages/one/src/index.ts', 'export const one = 2;');
  write('packages/one/dist/index.js', 'export const one = 1;');
  markBuilt(before, root);
  expect(stillBuilt(root)).toBe(false);
});

test('installed packages are no source', () => {
  const { root, write } = makeBuilt();
  write('packages/one/node_modules/pg/index.js', 'changed');
  expect(stillBuilt(root)).toBe(true);
});
