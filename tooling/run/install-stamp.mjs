import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolders, readManifest, root } from './workspace.mjs';

/**
 * Identifies what an installation is made from: the lockfile, every manifest and the machine's kind.
 * @param {string} [from]
 */
export function installFingerprint(from = root) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  const manifests = [from, ...packageFolders(from)].map((folder) => join(folder, 'package.json'));
  for (const file of [join(from, 'pnpm-lock.yaml'), join(from, 'pnpm-workspace.yaml'), ...manifests]) {
    hash.update(`\n${file.slice(from.length)}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** @param {string} from */
const stampFile = (from) => join(from, 'node_modules', '.catena-installed');

/**
 * True when the folders of an earlier installation are all there and nothing that it was made from has changed.
 * @param {string} [from]
 */
export function isInstalled(from = root) {
  if (!existsSync(stampFile(from)) || !existsSync(join(from, 'node_modules', '.modules.yaml'))) return false;
  const complete = packageFolders(from).every((folder) => {
    const { dependencies, devDependencies } = readManifest(folder);
    return !(dependencies || devDependencies) || existsSync(join(folder, 'node_modules'));
  });
  return complete && readFileSync(stampFile(from), 'utf8') === installFingerprint(from);
}

/** @param {string} [from] */
export function markInstalled(from = root) {
  writeFileSync(stampFile(from), installFingerprint(from));
}
