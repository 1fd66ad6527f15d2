import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser } from './support/describe-in-browser.js';
import { stagePaths } from './support/stage-paths.js';
import { visibleText } from './support/visible-text.js';

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

/** Presses Tab until the element with this text has the focus. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === text) return;
  }
  throw new Error(`30 presses of Tab did not reach “${text}”.`);
}

describeInBrowser('the keyboard alone', 'tested', (site) => {
  test('reaches the content first', async () => {
    const { page } = await site.open('/');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to content');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  });

  test('goes from page to page, and the focus with it', async () => {
    const { page } = await site.open('/');
    await tabTo(page, 'Customers');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Customers' }).waitFor();
    await expect.poll(() => focused(page)).toBe('Customers');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await page.title()).toBe('Customers · Catena');
  });

  test('opens a customer from the list', async () => {
    const { page } = await site.open('/customers');
    const name = await visibleText(page.getByRole('rowheader').getByRole('link').first());
    await page.getByRole('heading', { level: 1 }).focus();
    await tabTo(page, name);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name }).waitFor();
  });

  test.each(stagePaths)('opens the rows behind a figure of %s, and closes them', async (path) => {
    const { page } = await site.open(path);
    await page.getByRole('main').getByRole('listitem').getByRole('button').first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: /^Rows behind/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
  });

  test('chooses a period and comes back to where it was', async () => {
    const { page } = await site.open('/');
    const picker = page.getByRole('button', { name: /^Period/ });
    await picker.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Last 3 months' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe('Last 12 months');
  });
});
