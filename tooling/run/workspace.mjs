import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository, wherever the command was typed. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const groups = ['apps', 'packages', 'tooling'];

/**
 * @typedef {{
 *   packageManager?: string,
 *   scripts?: Record<string, string>,
 *   dependencies?: Record<string, string>,
 *   devDependencies?: Record<string, string>,
 * }} Manifest
 */

/**
 * @param {string} folder
 * @returns {Manifest}
 */
export function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/**
 * Every workspace package, the root not among them, in a fixed order.
 * @param {string} [from]
 */
export function packageFolders(from = root) {
  return groups
    .map((group) => join(from, group))
    .filter((group) => existsSync(group))
    .flatMap((group) =>
      readdirSync(group)
        .sort()
        .map((name) => join(group, name)),
    )
    .filter((folder) => existsSync(join(folder, 'package.json')));
}
