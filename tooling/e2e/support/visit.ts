import type { Browser, Page } from 'playwright-core';

export type Theme = 'light' | 'dark';
export type Language = 'en' | 'it';

/** How a page is looked at. */
export interface Look {
  readonly theme?: Theme;
  readonly language?: Language;
  /** Of the window, in pixels. */
  readonly width?: number;
}

export interface Visit {
  readonly page: Page;
  /** What went wrong out of sight: errors in the console, requests to elsewhere, failing answers. */
  readonly problems: readonly string[];
}

/** The address of a page in a theme and a language. */
function lookAddress(path: string, { theme, language }: Look): string {
  const url = new URL(path, 'http://any');
  if (theme) url.searchParams.set('theme', theme);
  if (language) url.searchParams.set('lang', language);
  return `${url.pathname}${url.search}`;
}

/** Waits until the page has what it asked for and nothing moves any more. */
export async function settle(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.waitForFunction(
    () => document.querySelector('main [role="status"][aria-label], main [aria-busy="true"]') === null,
  );
  await page.waitForLoadState('networkidle');
}

/** Opens a page in a fresh browser profile, as somebody who was never here and wants no tour. */
export async function openVisit(browser: Browser, origin: string, path: string, look: Look = {}): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: look.width ?? 1440, height: 900 },
    baseURL: origin,
    locale: 'en-GB',
    timezoneId: 'America/New_York',
    reducedMotion: 'reduce',
  });
  await context.addInitScript(() => window.localStorage.setItem('catena.tour', 'over'));
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin)
      problems.push(`request to elsewhere: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(lookAddress(path, look));
  await settle(page);
  return { page, problems };
}
