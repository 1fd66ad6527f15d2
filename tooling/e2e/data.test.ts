import { expect, test } from 'vitest';
import { describeInBrowser } from './support/describe-in-browser.js';
import { visibleText } from './support/visible-text.js';

describeInBrowser('the page Data', 'tested', (site) => {
  test('tells what is there, what should be looked at, and how it came in', async () => {
    const { page } = await site.open('/data');
    expect(await page.getByRole('alert').count()).toBe(0);
    const tables = await visibleText(page.getByRole('table', { name: 'Tables' }));
    expect(tables).toMatch(/interaction\s+[1-9]/);
    expect(tables).not.toMatch(/pulse_response|shift_day/);
    expect(await visibleText(page.getByRole('table', { name: 'Imports' }))).toMatch(/into all tables/);
  });
});
