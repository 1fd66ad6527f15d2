import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A workspace of one package in a folder of its own, removed when the test ends. */
export function makeRepository() {
  const root = mkdtempSync(join(tmpdir(), 'catena-repository-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write('package.json', '{}');
  write('pnpm-lock.yaml', 'lockfileVersion: 9');
  write('pnpm-workspace.yaml', 'packages: [packages/*]');
  write('tsconfig.base.json', '{}');
  write('turbo.json', '{}');
  write('packages/one/package.json', '{ "scripts": { "build": "tsc" }, "dependencies": { "pg": "8.23.1" } }');
  write('packages/one/src/index.ts', 'export const one = 1;');
  write('node_modules/.modules.yaml', '');
  write('packages/one/node_modules/pg/package.json', '{}');
  const remove = (path: string): void => rmSync(join(root, path), { recursive: true });
  return { root, write, remove };
}
