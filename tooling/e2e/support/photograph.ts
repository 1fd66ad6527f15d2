import type { Browser } from 'playwright-core';
import { type Look, openVisit } from './visit.js';

export interface Picture {
  readonly path: string;
  readonly look: Look;
  readonly file: string;
}

/** Takes a picture of a whole page that has everything it asked for. */
export async function photograph(browser: Browser, origin: string, { path, look, file }: Picture): Promise<void> {
  const { page } = await openVisit(browser, origin, path, look);
  await page.screenshot({ path: file, fullPage: true, animations: 'disabled' });
  await page.context().close();
}
