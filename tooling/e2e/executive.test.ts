import { expect, test } from 'vitest';
import { describeInBrowser } from './support/describe-in-browser.js';
import { hands } from './support/hands.js';
import { visibleText } from './support/visible-text.js';
import { settle } from './support/visit.js';

describeInBrowser('an executive', 'tested', (site) => {
  test.each(Object.entries(hands))('follows the argument down to one customer and back, by %s', async (_, use) => {
    const { page } = await site.open('/');
    const link = page
      .getByRole('region', { name: 'The loop map' })
      .getByRole('button', { name: /^Failures → Churn\. / });
    // The estimates are made in the background the first time.
    await expect
      .poll(async () => (await link.count()) && link.getAttribute('aria-label'), { timeout: 120_000 })
      .toMatch(/after a first failure, customers left/i);
    await use(page, link);
    const panel = page.getByRole('dialog', { name: 'Failures → Churn' });
    expect(await visibleText(panel)).toMatch(/95% interval/);
    await use(page, panel.getByRole('link', { name: 'See Churn' }));
    await page.getByRole('heading', { level: 1, name: 'Churn' }).waitFor();
    await settle(page);

    const pace = page.getByRole('region', { name: /^(Customers leave|Churn a month)/ });
    const month = pace.getByRole('button', { name: /: Churn a month [\d.]*[1-9]/ }).last();
    await use(page, month);
    const rows = page.getByRole('dialog', { name: /^Rows behind: / });
    await rows.waitFor();
    const customer = rows.getByRole('link').first();
    const name = await visibleText(customer);
    await use(page, customer);
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.getByRole('main').locator('ol > li').first().waitFor();

    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Churn' }).waitFor();
    await rows.waitFor();
    await page.goBack();
    await rows.waitFor({ state: 'detached' });
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    await settle(page);
  });
});
