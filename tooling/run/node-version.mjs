import { Refusal } from './refusal.mjs';

/** What the build tools run on: 20 from 20.19, and 22.12 or newer. */
const fits = (/** @type {number} */ major, /** @type {number} */ minor) =>
  (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;

/**
 * @param {string} [version] as in `process.versions.node`
 * @throws {Refusal} when this version of Node.js will not do
 */
export function refuseOldNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (fits(major, minor)) return;
  throw new Refusal(
    `Catena needs Node.js 20.19 or newer of 20, or 22.12 or newer; this is ${version}. Install one from https://nodejs.org and try again.`,
  );
}
