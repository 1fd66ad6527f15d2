import { expect, test } from 'vitest';
import { expectNoOverflow, violations } from './support/accessibility.js';
import { describeInBrowser } from './support/describe-in-browser.js';
import { stagePathsAndLooks } from './support/stage-paths.js';
import { type Language, settle, type Theme } from './support/visit.js';

const paths = ['/', '/customers', '/data', '/api'];
const themes: Theme[] = ['light', 'dark'];
const languages: Language[] = ['en', 'it'];
const looks = themes.flatMap((theme) => languages.map((language) => ({ theme, language })));
const pagesAndLooks = paths.flatMap((path) => looks.map((look) => ({ path, ...look })));

describeInBrowser('everybody can use', 'tested', (site) => {
  test.each(pagesAndLooks)('$path ($theme, $language)', async ({ path, theme, language }) => {
    const { page } = await site.open(path, { theme, language });
    expect(await violations(page)).toEqual([]);
  });

  test.each(stagePathsAndLooks)('$path ($theme, $language), wide and on a telephone', async ({ path, ...look }) => {
    const { page } = await site.open(path, look);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 900 });
    await expectNoOverflow(page);
    expect(await violations(page)).toEqual([]);
  });

  test.each(looks)('a timeline ($theme, $language)', async (look) => {
    const { page } = await site.open('/customers', look);
    await page.getByRole('rowheader').getByRole('link').first().click();
    await page.getByRole('main').locator('ol > li').first().waitFor();
    await settle(page);
    expect(await violations(page)).toEqual([]);
  });

  test.each(paths.flatMap((path) => languages.map((language) => ({ path, language }))))(
    '$path on a telephone ($language)',
    async ({ path, language }) => {
      const { page } = await site.open(path, { language, width: 390 });
      await expectNoOverflow(page);
      expect(await violations(page)).toEqual([]);
    },
  );

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
  test.each(looks)('where there is no data ($theme, $language)', async (look) => {
    const { page } = await site.open('/', look);
    expect(await violations(page)).toEqual([]);
  });
});
