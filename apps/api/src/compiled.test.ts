import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

function compiledFiles(): string[] {
  if (!existsSync(dist)) throw new Error('The API is not built. Run: pnpm --filter @catena/api build');
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => join(dist, file));
}

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^;]*?from '(\.[^']+)'|^import '(\.[^']+)'/gm)].map(
    (match) => resolve(dirname(file), match[1] ?? match[2] ?? ''),
  );

/** Modules that import each other in a ring; decorators would find half-made classes in one. */
function findRing(files: readonly string[]): string[] {
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const imported of importsOf(file)) {
      const ring = walk(imported, [...path, file]);
      if (ring.length > 0) return ring;
    }
    done.add(file);
    return [];
  };
  for (const file of files) {
    const ring = walk(file, []);
    if (ring.length > 0) return ring.map((path) => path.slice(dist.length));
  }
  return [];
}

test('no compiled module imports itself through others, so that any of them may be loaded first', () => {
  const files = compiledFiles();
  expect(files.flatMap(importsOf).length).toBeGreaterThan(300);
  expect(findRing(files)).toEqual([]);
});

test('Node loads what was compiled', () => {
  const program = "const { createServer } = await import('./index.js'); process.stdout.write(typeof createServer);";
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: dist,
    encoding: 'utf8',
  });
  expect([stdout, stderr]).toEqual(['function', '']);
});
