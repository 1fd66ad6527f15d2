import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { describeInBrowser } from './support/describe-in-browser.js';
import { hands } from './support/hands.js';
import { visibleText } from './support/visible-text.js';
import { settle } from './support/visit.js';

const question = `query ($period: PeriodInput!, $filter: ReportFilter) {
  report(period: $period, filter: $filter, compareTo: NOTHING) {
    churn { churnHazard { series(grain: MONTH) { whole figure { value ciLow ciHigh n } } } }
  }
}`;
type Cell = number | null;
interface Point {
  readonly whole: boolean;
  readonly figure: { readonly value: Cell; readonly ciLow: Cell; readonly ciHigh: Cell; readonly n: number };
}
const numberIn = (cell: string): Cell => (cell === '' ? null : Number(cell));

describeInBrowser('an analyst', 'tested', (site) => {
  test.each(Object.entries(hands))('narrows, compares and takes the numbers of the API home, by %s', async (_, use) => {
    const { page } = await site.open('/churn');
    await use(page, page.getByRole('button', { name: 'Filter', exact: true }).first());
    const panel = page.getByRole('dialog', { name: 'Filter' });
    const choice = panel.getByRole('checkbox').first();
    await choice.waitFor();
    const segment = await choice.evaluate(
      (box) => (box instanceof HTMLInputElement ? box.labels?.[0]?.textContent : null) ?? '',
    );
    const asked = page.waitForRequest(
      (request) =>
        request.postData()?.includes('"ChurnTrend"') === true && request.postData()?.includes(segment) === true,
    );
    await use(page, choice, ' ');
    await page.keyboard.press('Escape');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Filter: 1 value chosen');
    const { variables } = (await asked).postDataJSON();
    expect(variables.filter).toMatchObject({ segment: [segment] });
    await page.getByRole('combobox', { name: 'Compared with' }).selectOption({ label: 'vs a year earlier' });
    await settle(page);
    expect([...new URL(page.url()).searchParams]).toEqual([
      ['segment', segment],
      ['compare', 'year'],
    ]);

    const download = page.waitForEvent('download');
    const pace = page.getByRole('region', { name: /^(Customers leave|Churn a month)/ });
    await use(page, pace.getByRole('button', { name: 'CSV' }));
    const [head, ...lines] = (await readFile(await (await download).path(), 'utf8')).trim().split(/\r?\n/);
    expect(head).toContain('Churn a month');
    const answer = await page.request.post('/graphql', { data: { query: question, variables } });
    const { data } = await answer.json();
    const points: Point[] = data.report.churn.churnHazard.series.filter(({ whole }: Point) => whole);
    expect(points.length).toBeGreaterThan(9);
    expect(lines.map((line) => line.split(',').slice(1, 5).map(numberIn))).toEqual(
      points.map(({ figure }) => [figure.value, figure.ciLow, figure.ciHigh, figure.n]),
    );
    expect(await visibleText(page.getByRole('region', { name: 'What narrows this page' }))).toContain(segment);
  });
});
