import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.js';
import { makeDatabase } from './database.js';
import { startServer } from './server.js';

/** Runs the built product on the world of `npm start` while `work` looks at it. */
export async function withProduct(work: (browser: Browser, origin: string) => Promise<void>): Promise<void> {
  const database = await makeDatabase('default');
  const server = await startServer(database.url);
  const browser = await openBrowser();
  try {
    await work(browser, server.origin);
  } finally {
    await browser.close();
    await server.stop();
    database.remove();
  }
}
