import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Of `npm start` as a user types it. */
const startTests = 'tooling/e2e/start.test.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  root,
  // graphql is published twice, as CommonJS and as ESM; two copies refuse each other's schemas.
  resolve: {
    alias: [
      { find: /^graphql$/, replacement: 'graphql/index.js' },
      // Tests and the test kit must see one copy of the package, its source.
      {
        find: /^@catena\/database$/,
        replacement: fileURLToPath(new URL('../../packages/database/src/index.ts', import.meta.url)),
      },
    ],
  },
  test: {
    // All cores: much of a test is waiting, for a database, a server or a browser.
    maxWorkers: '100%',
    // Generous: what hangs is found as well, and a crowded machine fails nothing.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        root,
        test: {
          name: 'node',
          globalSetup: [fileURLToPath(new URL('./databases.setup.ts', import.meta.url))],
          environment: 'node',
          include: ['{apps/api,apps/cli,apps/docs,packages/*,tooling/{bench,faults,lint,proof,run}}/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**', 'packages/charts/**'],
        },
      },
      {
        extends: true,
        root,
        test: {
          name: 'react',
          environment: 'jsdom',
          include: ['{apps/dashboard,packages/charts}/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', '**/dist/**'],
        },
      },
      {
        extends: true,
        root,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tooling/e2e/**/*.test.ts'],
          exclude: ['**/node_modules/**', startTests],
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        root,
        test: {
          name: 'start',
          environment: 'node',
          include: [startTests],
          exclude: ['**/node_modules/**'],
          // They build, and a build writes the files anew that all others run from: alone, when these are done.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
