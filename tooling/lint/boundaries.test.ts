import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'catena-lint-'));
  for (const path of ['.biome.json', '.gitignore', 'tooling/lint']) {
    cpSync(join(root, path), join(folder, path), { recursive: true, filter: (from) => !from.includes('node_modules') });
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the linter says of a source that stands in that file of the repository. */
function lint(file: string, source: string): string {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, source);
  const { stdout, stderr } = spawnSync(process.execPath, [biome, 'lint', file], { cwd: folder, encoding: 'utf8' });
  rmSync(path);
  const said = stdout + stderr;
  if (!said.includes('Checked 1 file')) throw new Error(`the linter did not run: ${said}`);
  return said;
}

test.each([
  ['packages/metrics/src/probe.ts', '@catena/database', 'belongs in that package'],
  ['packages/charts/src/probe.ts', '@catena/metrics', 'Shape the data in apps/dashboard'],
  ['packages/statistics/src/probe.ts', '@catena/database', 'Bring the numbers from packages/database'],
  ['packages/worlds/src/probe.ts', '@catena/database', 'belongs to apps/cli'],
  ['packages/worlds/src/probe.ts', 'node:fs', 'belongs to apps/cli'],
  ['packages/database/src/probe.ts', '@catena/worlds', 'belongs in apps/api or apps/cli'],
  ['apps/dashboard/src/probe.ts', '@catena/database', 'A question belongs in apps/api'],
  ['apps/api/src/probe.ts', '@catena/cli', 'Move what both need'],
])('%s may not import %s, and is told where the code should go', (file, name, advice) => {
  expect(lint(file, `import * as probe from '${name}';\nexport const used = probe;\n`)).toContain(advice);
});

test.each([
  ['packages/worlds/src/probe.ts', '@catena/metrics'],
  ['packages/database/src/probe.ts', '@catena/metrics'],
  ['apps/cli/src/probe.ts', '@catena/worlds'],
  ['apps/dashboard/src/probe.ts', '@catena/charts'],
])('%s may import %s', (file, name) => {
  expect(lint(file, `import * as probe from '${name}';\nexport const used = probe;\n`)).not.toContain(
    'noRestrictedImports',
  );
});

test.each(['Math.exp(1)', 'Math.random()', '2 ** 0.5', "'a'.localeCompare('b')", "new Intl.NumberFormat('en')"])(
  'a world may not compute %s',
  (expression) => {
    expect(lint('packages/worlds/src/probe.ts', `export const x = ${expression};\n`)).toContain('plugin');
    expect(lint('packages/database/src/probe.ts', `export const x = ${expression};\n`)).not.toContain('plugin');
  },
);
