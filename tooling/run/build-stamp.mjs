import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolders, readManifest, root } from './workspace.mjs';

const notSource = new Set(['node_modules', 'dist', '.turbo', 'coverage']);

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) return [path];
    return notSource.has(entry.name) ? [] : filesUnder(path);
  });
}

/** @param {(hash: import('node:crypto').Hash) => void} feed */
function digest(feed) {
  const hash = createHash('sha256');
  feed(hash);
  return hash.digest('hex');
}

/**
 * Everything that a build reads, by content.
 * @param {string} [from]
 */
export function buildInputs(from = root) {
  const shared = ['pnpm-lock.yaml', 'tsconfig.base.json', 'turbo.json'].map((name) => join(from, name));
  return digest((hash) => {
    for (const file of [...shared, ...packageFolders(from).flatMap(filesUnder)]) {
      hash.update(`${file.slice(from.length)}\n`).update(readFileSync(file));
    }
  });
}

/**
 * Everything that a build wrote, by name, size and time; undefined when a package has not been built.
 * @param {string} from
 */
function buildOutputs(from) {
  const built = packageFolders(from).filter((folder) => readManifest(folder).scripts?.build);
  const folders = built.map((folder) => join(folder, 'dist'));
  if (!folders.every((folder) => existsSync(folder))) return undefined;
  return digest((hash) => {
    for (const file of folders.flatMap(filesUnder)) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file.slice(from.length)} ${size} ${mtimeMs}\n`);
    }
  });
}

/** @param {string} from */
const stampFile = (from) => join(from, 'node_modules', '.catena-built');

/**
 * True when nothing that the last build read or wrote has changed since.
 * @param {string} inputs
 * @param {string} [from]
 */
export function isBuilt(inputs, from = root) {
  const outputs = buildOutputs(from);
  if (!outputs || !existsSync(stampFile(from))) return false;
  return readFileSync(stampFile(from), 'utf8') === `${inputs} ${outputs}`;
}

/**
 * @param {string} inputs as they were before the build began
 * @param {string} [from]
 */
export function markBuilt(inputs, from = root) {
  writeFileSync(stampFile(from), `${inputs} ${buildOutputs(from)}`);
}
