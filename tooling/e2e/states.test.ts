import { expect, test } from 'vitest';
import { describeInBrowser } from './support/describe-in-browser.js';
import { stagePaths } from './support/stage-paths.js';
import { visibleText } from './support/visible-text.js';
import { settle } from './support/visit.js';

describeInBrowser('an empty database', 'empty', (site) => {
  test.each(['/', '/customers', '/data', ...stagePaths])('%s says how to seed and how to import', async (path) => {
    const { page } = await site.open(path);
    const main = await visibleText(page.getByRole('main'));
    expect(main).toContain('There is no data yet');
    expect(main).toContain('npm run catena -- seed --profile webshop --size small');
    expect(main).toContain('npm run catena -- import <file> --mapping preset:telco-churn');
  });
});

describeInBrowser('a server that goes away', 'tested', (site) => {
  test('is said to be away, and the page recovers by itself when it is back', async () => {
    const { page } = await site.openUnwatched('/');
    const banner = page.getByText('The server cannot be reached.');
    expect(await banner.isVisible()).toBe(false);

    await site.stopServer();
    await page.getByRole('button', { name: 'Period: Last 12 months' }).click();
    await page.getByText('The calendar could not be loaded.').waitFor();
    await page.getByRole('button', { name: 'Last 3 months' }).click();
    await banner.waitFor();

    await site.startServerAgain();
    await banner.waitFor({ state: 'hidden', timeout: 30_000 });
    await settle(page);
    expect(await visibleText(page.getByRole('main'))).toMatch(/Active customers[\s\S]*n = [1-9]/);
  });
});

describeInBrowser('words that cannot be fetched', 'empty', (site) => {
  test('are said to be missing, in both languages, with a way to try again', async () => {
    const { page } = await site.openUnwatched('/', { language: 'en' });
    await page.route('**/assets/it-*.js', (route) => route.abort());
    await page.getByRole('radiogroup', { name: 'Language' }).locator('label', { hasText: 'Italiano' }).click();
    await page.getByText('The words of this page could not be fetched.').waitFor();
    await page.getByText('Non è stato possibile caricare i testi di questa pagina.').waitFor();
    await page.unroute('**/assets/it-*.js');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Non ci sono ancora dati').first().waitFor();
  });
});

describeInBrowser('an address that does not exist', 'tested', (site) => {
  test('leads back to the overview', async () => {
    const { page } = await site.open('/nowhere');
    await page.getByRole('link', { name: 'Go to the overview' }).click();
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    await settle(page);
  });
});
