import { createWorld } from '@catena/worlds';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { testedWorld } from './support/database.js';
import { describeInBrowser } from './support/describe-in-browser.js';
import { visibleText } from './support/visible-text.js';
import { settle } from './support/visit.js';

const { stories } = createWorld(testedWorld);

const names = (page: Page): Promise<string[]> => page.getByRole('rowheader').getByRole('link').allTextContents();

async function search(page: Page, text: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Search by name or number' }).fill(text);
  await page.waitForURL((url) => url.searchParams.get('q') === text);
  await settle(page);
}

/** Opens the one customer with this number, as a presenter would. */
async function openCustomer(page: Page, number: string): Promise<void> {
  await search(page, number);
  await page.getByRole('row').filter({ hasText: number }).getByRole('link').click();
  await page.getByRole('heading', { level: 2, name: 'What happened' }).waitFor();
  await page.getByRole('main').getByRole('listitem').first().waitFor();
  await settle(page);
}

describeInBrowser('the customers', 'tested', (site) => {
  test('come a page at a time, forward and back', async () => {
    const { page } = await site.open('/customers');
    const first = await names(page);
    expect(first).toHaveLength(50);
    await page.getByRole('button', { name: 'Next page' }).click();
    await page.waitForURL('**/customers?after=*');
    await expect.poll(() => names(page)).not.toEqual(first);
    const second = await names(page);
    await page.getByRole('button', { name: 'Previous page' }).click();
    await expect.poll(() => names(page)).toEqual(first);
    expect(second).toHaveLength(50);
  });

  test('are found by a part of their name', async () => {
    const { page } = await site.open('/customers');
    const [name = ''] = await names(page);
    const part = name.slice(1, 6).toUpperCase();
    await search(page, part);
    const found = await names(page);
    expect(found).toContain(name);
    expect(found.filter((each) => !each.toUpperCase().includes(part))).toEqual([]);
    await search(page, 'nobody is called this');
    expect(await visibleText(page.getByRole('main'))).toContain('No customer matches these filters.');
  });

  test('are sorted by the column whose head is pressed', async () => {
    const { page } = await site.open('/customers');
    const number = page.getByRole('columnheader', { name: 'Number' });
    const numbers = (): Promise<string[]> => page.getByRole('row').locator('td:nth-child(2)').allTextContents();
    await number.getByRole('button').click();
    await page.getByRole('columnheader', { name: 'Number' }).and(page.locator('[aria-sort="ascending"]')).waitFor();
    await settle(page);
    const ascending = await numbers();
    expect(ascending).toEqual([...ascending].sort());
    await number.getByRole('button').click();
    await page.getByRole('columnheader', { name: 'Number' }).and(page.locator('[aria-sort="descending"]')).waitFor();
    await settle(page);
    const descending = await numbers();
    expect(descending).toEqual([...descending].sort().reverse());
    expect(descending[0]).not.toBe(ascending[0]);
  });

  test('the worlds have stories to tell', () => {
    expect(stories.length).toBeGreaterThanOrEqual(3);
  });

  test.each(stories.map((story) => [story.title.en, story.customer] as const))(
    '“%s” can be told from the timeline of %s',
    async (_title, customer) => {
      const { page } = await site.open('/customers');
      await openCustomer(page, customer);
      const entries = page.getByRole('main').locator('ol > li');
      expect(await entries.count()).toBeGreaterThanOrEqual(4);
      const days = await entries
        .locator('time')
        .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
      expect(days).toEqual([...days].sort());
      expect(days.every((day) => /^\d{4}-\d\d-\d\dT/.test(day))).toBe(true);
    },
  );
});
