import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser } from './support/describe-in-browser.js';
import { visibleText } from './support/visible-text.js';

async function runQuery(page: Page): Promise<string> {
  await page.locator('.graphiql-query-editor .monaco-editor').waitFor();
  await page.getByRole('button', { name: 'Execute query' }).click();
  const answer = page.getByRole('region', { name: 'Result Window' });
  await expect.poll(() => visibleText(answer), { timeout: 30_000 }).toContain('data');
  return await visibleText(answer);
}

describeInBrowser('the API explorer', 'tested', (site) => {
  test('runs each example query without an error', async () => {
    const { page } = await site.open('/api');
    const examples = page.getByRole('group', { name: 'Example queries' }).getByRole('button');
    const count = await examples.count();
    expect(count).toBeGreaterThanOrEqual(5);
    for (let position = 0; position < count; position += 1) {
      await examples.nth(position).click();
      const answer = await runQuery(page);
      expect(answer, await visibleText(examples.nth(position))).not.toContain('errors');
    }
  });

  test('stands alone at /graphiql, and needs nothing from elsewhere', async () => {
    const { page } = await site.open('/graphiql');
    await page.getByRole('button', { name: 'Execute query' }).waitFor();
  });
});
