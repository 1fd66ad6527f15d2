import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { openBrowser } from './browser.js';
import { chromiumPath } from './chromium.js';
import { type Content, type Database, makeDatabase } from './database.js';
import { type Server, startServer } from './server.js';
import { type Look, openVisit, type Visit } from './visit.js';

export interface Site {
  /** Opens a page; when the test ends, whatever went wrong out of sight on it fails the test. */
  readonly open: (path: string, look?: Look) => Promise<Visit>;
  /** For a test that breaks something on purpose. */
  readonly openUnwatched: (path: string, look?: Look) => Promise<Visit>;
  readonly stopServer: () => Promise<void>;
  /** At the address where it was. */
  readonly startServerAgain: () => Promise<void>;
}

/** A suite against the built server on a database of its own, in a real browser; without a browser it is skipped. */
export function describeInBrowser(name: string, content: Content, suite: (site: Site) => void): void {
  describe.skipIf(chromiumPath === undefined)(name, () => {
    let browser: Browser;
    let database: Database;
    let server: Server;
    let watched: Visit[] = [];

    beforeAll(async () => {
      database = await makeDatabase(content);
      server = await startServer(database.url);
      browser = await openBrowser();
    });
    afterAll(async () => {
      await browser?.close();
      await server?.stop();
      database?.remove();
    });
    afterEach(async () => {
      const problems = watched.flatMap((visit) => visit.problems);
      watched = [];
      await Promise.all(browser.contexts().map((context) => context.close()));
      expect(problems).toEqual([]);
    });

    const openUnwatched: Site['open'] = (path, look) => openVisit(browser, server.origin, path, look);
    suite({
      openUnwatched,
      async open(path, look) {
        const visit = await openUnwatched(path, look);
        watched.push(visit);
        return visit;
      },
      stopServer: () => server.stop(),
      async startServerAgain() {
        server = await startServer(database.url, server.port);
      },
    });
  });
}
