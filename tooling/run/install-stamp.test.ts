import { expect, test } from 'vitest';
import { isInstalled, markInstalled } from './install-stamp.mjs';
import { makeRepository } from './small-repository.js';

test('an installation is believed only after it was marked', () => {
  const { root } = makeRepository();
  expect(isInstalled(root)).toBe(false);
  markInstalled(root);
  expect(isInstalled(root)).toBe(true);
});

test.each([
  ['pnpm-lock.yaml', 'lockfileVersion: 9 # pulled'],
  ['pnpm-workspace.yaml', 'packages: [apps/*]'],
  ['package.json', '{ "name": "renamed" }'],
  ['packages/one/package.json', '{ "dependencies": { "pg": "8.23.2" } }'],
  ['packages/two/package.json', '{}'],
])('a change of %s asks for a new one', (path, text) => {
  const { root, write } = makeRepository();
  markInstalled(root);
  write(path, text);
  expect(isInstalled(root)).toBe(false);
});

test.each(['packages/one/node_modules', 'node_modules/.modules.yaml'])('without %s it is gone', (path) => {
  const { root, remove } = makeRepository();
  markInstalled(root);
  remove(path);
  expect(isInstalled(root)).toBe(false);
});

test('a change of source code asks for none', () => {
  const { root, write } = makeRepository();
  markInstalled(root);
  write('packages/one/src/index.ts', 'export const one = 2;');
  expect(isInstalled(root)).toBe(true);
});
