import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runProgram } from './processes.mjs';
import { readManifest, root } from './workspace.mjs';

/**
 * How to start the pinned pnpm: the one that started us when it is of the same major version, else through npx,
 * because a newcomer has none.
 * @param {string} pinned as `packageManager` in package.json: pnpm@12.21.0
 * @param {string | undefined} userAgent `npm_config_user_agent`
 * @returns {readonly [string, ...string[]]}
 */
export function pnpmCommand(pinned, userAgent) {
  const major = pinned.slice(0, pinned.indexOf('.')).replace('@', '/');
  return userAgent?.startsWith(`${major}.`) ? ['pnpm'] : ['npx', '--yes', pinned];
}

/**
 * Where Node.js keeps its own headers, a native module can be compiled without downloading them.
 * @param {string} [node] path of the node program
 */
export function headersFolder(node = process.execPath) {
  const prefix = dirname(dirname(node));
  return existsSync(join(prefix, 'include', 'node', 'node_api.h')) ? prefix : undefined;
}

/** @returns {NodeJS.ProcessEnv} */
export function toolEnvironment() {
  const headers = headersFolder();
  return {
    ...process.env,
    DO_NOT_TRACK: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    ...(headers && { npm_config_nodedir: headers }),
  };
}

/**
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean }} [options]
 */
export function pnpm(args, { env = {}, show = false } = {}) {
  const { packageManager } = readManifest(root);
  if (!packageManager) throw new Error('package.json names no packageManager.');
  const [command, ...first] = pnpmCommand(packageManager, process.env.npm_config_user_agent);
  return runProgram(command, [...first, ...args], { cwd: root, env: { ...toolEnvironment(), ...env }, show });
}
