import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { profileNames } from '@catena/worlds';

const versions = ['20', '22', '24'] as const;
const catena = fileURLToPath(new URL('../../../apps/cli/dist/main.js', import.meta.url));

/** The digest of a profile's world of 500 customers over a year, seeded by some version of Node.js. */
function digest(version: string, profile: string, folder: string): string {
  const seed = ['seed', '--profile', profile, '--customers', '500', '--months', '12', '--json'];
  const file = join(folder, `${profile}-${version}.sqlite`);
  const argv = ['-y', '-p', `node@${version}`, 'node', catena, ...seed, '--db', `sqlite:${file}`];
  const { status, stdout, stderr } = spawnSync('npx', argv, { encoding: 'utf8' });
  const found = /"digest":"([0-9a-f]{64})"/.exec(stdout)?.[1];
  if (status !== 0 || !found) throw new Error(`Node ${version} did not seed ${profile}: ${stderr || stdout}`);
  return found;
}

/** @throws Error when a profile has not the same rows on every supported version of Node.js */
export async function benchDigests(say: (text: string) => void): Promise<Readonly<Record<string, string>>> {
  const folder = mkdtempSync(join(tmpdir(), 'catena-digests-'));
  try {
    const digests: Record<string, string> = {};
    for (const profile of profileNames) {
      const found = versions.map((version) => digest(version, profile, folder));
      say(
        `${profile}: ${versions.map((version, index) => `Node ${version} ${found[index]?.slice(0, 12)}`).join(', ')}`,
      );
      const [first = ''] = found;
      if (found.some((other) => other !== first)) throw new Error(`${profile} differs between versions of Node.js.`);
      digests[profile] = first;
    }
    return digests;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
