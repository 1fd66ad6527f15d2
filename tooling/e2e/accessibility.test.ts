import { expect, test } from 'vitest';
import { expectNoOverflow, violations } from './support/accessibility.js';
import { describeInBrowser } from './support/describe-in-browser.js';
import { stagePathsAndLooks } from './support/stage-paths.js';
import { type Look, settle } from './support/visit.js';

/** Each pair has both themes and both languages; the pages take the two in turn. */
const usual: Look[] = [
  { theme: 'light', language: 'en' },
  { theme: 'dark', language: 'it' },
];
const other: Look[] = [
  { theme: 'light', language: 'it' },
  { theme: 'dark', language: 'en' },
];
const pagesAndLooks = ['/', '/customers', '/data', '/api'].flatMap((path, place) =>
  (place % 2 === 0 ? usual : other).map((look) => ({ path, ...look })),
);

describeInBrowser('everybody can use', 'tested', (site) => {
  test.each([...pagesAndLooks, ...stagePathsAndLooks])(
    '$path ($theme, $language), wide and on a telephone',
    async ({ path, ...look }) => {
      const { page } = await site.open(path, look);
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 900 });
      await expectNoOverflow(page);
      await settle(page);
      expect(await violations(page)).toEqual([]);
    },
  );

  test.each(usual)('a timeline ($theme, $language)', async (look) => {
    const { page } = await site.open('/customers', look);
    await page.getByRole('rowheader').getByRole('link').first().click();
    await page.getByRole('main').locator('ol > li').first().waitFor();
    await settle(page);
    expect(await violations(page)).toEqual([]);
  });

  test('the menu on a telephone', async () => {
    const { page } = await site.open('/', { width: 390 });
    await page.getByRole('button', { name: 'Open the menu' }).click();
    const menu = page.getByRole('dialog');
    await menu.waitFor();
    await expectNoOverflow(page);
    expect(await violations(page)).toEqual([]);
    await menu.getByRole('link', { name: 'Customers' }).click();
    await page.getByRole('heading', { level: 1, name: 'Customers' }).waitFor();
    await menu.waitFor({ state: 'hidden' });
    await settle(page);
  });
});

describeInBrowser('everybody can begin', 'empty', (site) => {
  test.each([...usual, ...other])('where there is no data ($theme, $language)', async (look) => {
    const { page } = await site.open('/', look);
    expect(await violations(page)).toEqual([]);
  });
});
