import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headersFolder, pnpmCommand } from './pnpm.mjs';

const pinned = 'pnpm@12.21.0';

test('a newcomer without pnpm gets the pinned one through npx, without being asked', () => {
  expect(pnpmCommand(pinned, 'npm/11.19.1 node/v20.20.2 linux x64')).toEqual(['npx', '--yes', pinned]);
  expect(pnpmCommand(pinned, undefined)).toEqual(['npx', '--yes', pinned]);
});

test('the pnpm that started us is used when its major version is the pinned one', () => {
  expect(pnpmCommand(pinned, 'pnpm/12.0.3 npm/? node/v20.20.2')).toEqual(['pnpm']);
});

test.each(['pnpm/10.2.0 npm/?', 'pnpm/1.2.0 npm/?', 'pnpm/120.0.0 npm/?'])('%s is not taken for it', (agent) => {
  expect(pnpmCommand(pinned, agent)).toEqual(['npx', '--yes', pinned]);
});

test('headers beside Node.js are found, and only there', () => {
  const prefix = mkdtempSync(join(tmpdir(), 'catena-headers-'));
  try {
    const node = join(prefix, 'bin', 'node');
    expect(headersFolder(node)).toBeUndefined();
    mkdirSync(join(prefix, 'include', 'node'), { recursive: true });
    writeFileSync(join(prefix, 'include', 'node', 'node_api.h'), '');
    expect(headersFolder(node)).toBe(prefix);
  } finally {
    rmSync(prefix, { recursive: true });
  }
});
