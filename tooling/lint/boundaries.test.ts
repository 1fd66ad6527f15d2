import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the linter says of a source as if it stood in that file. */
function lint(file: string, source: string): string {
  const program = fileURLToPath(new URL('../../node_modules/@biomejs/biome/bin/biome', import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, [program, 'lint', `--stdin-file-path=${file}`], {
    cwd: root,
    input: source,
    encoding: 'utf8',
  });
  return stdout + stderr;
}

test.each([
  ['packages/metrics/src/probe.ts', '@catena/database', 'belongs in that package'],
  ['packages/charts/src/probe.ts', '@catena/metrics', 'Shape the data in apps/dashboard'],
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
