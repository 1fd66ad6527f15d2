import { Refusal } from './refusal.mjs';

const oldest = { major: 20, minor: 19 };

/**
 * @param {string} [version] as in `process.versions.node`
 * @throws {Refusal} when this version of Node.js will not do
 */
export function refuseOldNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return;
  throw new Refusal(
    `Catena needs Node.js ${oldest.major}.${oldest.minor} or newer; this is ${version}. Install a newer one from https://nodejs.org and try again.`,
  );
}
