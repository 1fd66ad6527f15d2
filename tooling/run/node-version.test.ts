import { expect, test } from 'vitest';
import { refuseOldNode } from './node-version.mjs';

test.each(['20.19.0', '20.20.2', '22.12.0', '24.21.0', '100.1.0'])('Node.js %s will do', (version) => {
  expect(() => refuseOldNode(version)).not.toThrow();
});

test.each(['20.18.9', '18.20.4', '9.99.0', '21.7.3', '22.11.0'])('Node.js %s is refused with what to do', (version) => {
  expect(() => refuseOldNode(version)).toThrow(
    `Catena needs Node.js 20.19 or newer of 20, or 22.12 or newer; this is ${version}. Install one from https://nodejs.org and try again.`,
  );
});
