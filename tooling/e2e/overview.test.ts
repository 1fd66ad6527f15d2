import { expect, test } from 'vitest';
import { violations } from './support/accessibility.js';
import { describeInBrowser } from './support/describe-in-browser.js';
import { visibleText } from './support/visible-text.js';
import { settle } from './support/visit.js';

describeInBrowser('the overview', 'tested', (site) => {
  test('shows every key figure with a value and what it was computed from', async () => {
    const { page } = await site.open('/');
    const tiles = page.getByRole('list', { name: 'Key figures' }).getByRole('listitem');
    const names = await tiles.getByRole('heading').allTextContents();
    expect(names).toEqual([
      'Active customers',
      'Failure rate',
      'Customer churn rate',
      'Word-of-mouth balance',
      'Reactive spending',
      'Staff turnover',
    ]);
    for (const tile of await tiles.all()) {
      const text = await visibleText(tile);
      expect(text).toMatch(/n = [1-9]/);
      expect(text).not.toContain('nothing to compute from');
    }
  });

  test('draws four trends, each also as a table with numbers', async () => {
    const { page } = await site.open('/');
    for (const name of ['Service failures', 'Customers lost', 'Reactive spending', 'Staff confidence and turnover']) {
      const chart = page.getByRole('region', { name });
      expect(await chart.locator('svg path').count()).toBeGreaterThan(0);
      await chart.getByRole('button', { name: 'Show as table' }).click();
      const rows = chart.getByRole('row');
      expect(await rows.count()).toBe(13);
      expect(await visibleText(rows.nth(6))).toMatch(/\d/);
    }
  });

  test('the loop map opens a link by keyboard alone, and gives the focus back', async () => {
    const { page } = await site.open('/');
    const map = page.getByRole('region', { name: 'The loop map' });
    // The estimates are made in the background the first time.
    const link = map.getByRole('button', { name: /^Reachability → Failures\. / });
    await link.waitFor();
    await expect.poll(() => link.getAttribute('aria-label'), { timeout: 120_000 }).not.toContain('being estimated');
    await link.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name: 'Reachability → Failures' });
    await panel.waitFor();
    expect(await visibleText(panel)).toMatch(/95% interval/);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-id')))
      .toBe('access-failure');
    await map.getByRole('button', { name: 'Show as table' }).click();
    expect(await map.getByRole('row').count()).toBe(28);
    await page.getByRole('radiogroup', { name: 'Loop that stands out' }).locator('label', { hasText: 'R4' }).click();
    await page.getByText(/^Makes itself worse\. A failure brings further contacts/).waitFor();
  });

  test('keeps the period in the address, and Back returns to the one before', async () => {
    const { page } = await site.open('/');
    await page.getByRole('button', { name: 'Period: Last 12 months' }).click();
    await page.getByRole('button', { name: 'Last 3 months' }).click();
    await page.waitForURL('**/?period=3m');
    await settle(page);
    const quarter = await visibleText(page.getByRole('main'));
    await page.goBack();
    await page.getByRole('button', { name: 'Period: Last 12 months' }).waitFor();
    await settle(page);
    expect(new URL(page.url()).search).toBe('');
    expect(await visibleText(page.getByRole('main'))).not.toBe(quarter);
  });

  test('an address with a period and a segment opens as it was sent', async () => {
    const { page } = await site.open('/customers');
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    const panel = page.getByRole('dialog', { name: 'Filter' });
    await panel.getByRole('checkbox').first().waitFor();
    expect(await violations(page)).toEqual([]);
    const segment = await visibleText(panel.locator('label').first());
    const { page: sent } = await site.open(`/?period=6m&segment=${encodeURIComponent(segment)}`);
    expect(await sent.getByRole('button', { name: 'Period: Last 6 months' }).isVisible()).toBe(true);
    expect(await sent.getByRole('button', { name: `Remove Segment: ${segment}` }).isVisible()).toBe(true);
  });

  test('speaks Italian, goes dark, and is still so after a reload without the address', async () => {
    const { page } = await site.open('/', { theme: 'light', language: 'en' });
    await page.getByRole('radiogroup', { name: 'Language' }).locator('label', { hasText: 'Italiano' }).click();
    await page.getByRole('heading', { level: 1, name: 'Panoramica' }).waitFor();
    await page.getByRole('radiogroup', { name: 'Tema' }).locator('label', { hasText: 'Scuro' }).click();
    const html = page.locator('html[lang="it"][data-mantine-color-scheme="dark"]');
    await html.waitFor();
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ lang: 'it', theme: 'dark' });
    await page.goto('/');
    await page.getByRole('heading', { level: 1, name: 'Panoramica' }).waitFor();
    await html.waitFor();
    await settle(page);
  });
});
