import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A seeded webshop of a size, made once and kept in the system's temporary folder. */
export function worldOf(size: string, say: (text: string) => void): string {
  const folder = join(tmpdir(), 'catena-bench-pages');
  const file = join(folder, `${size}.sqlite`);
  if (existsSync(file) && statSync(file).size > 0) return file;
  mkdirSync(folder, { recursive: true });
  say(`Seeding a ${size} webshop into ${file}, once.`);
  const cli = fileURLToPath(new URL('../../apps/cli/dist/main.js', import.meta.url));
  const making = `${file}.part`;
  const { status } = spawnSync(
    process.execPath,
    [cli, 'seed', '--profile', 'webshop', '--size', size, '--seed', '7', '--db', `sqlite:${making}`],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (status !== 0) throw new Error(`The ${size} webshop could not be seeded; build first.`);
  renameSync(making, file);
  return file;
}
