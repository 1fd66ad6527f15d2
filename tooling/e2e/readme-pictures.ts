import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { photograph } from './support/photograph.js';
import { repository } from './support/repository.js';
import { openVisit } from './support/visit.js';
import { withProduct } from './support/with-product.js';

const folder = join(repository, 'apps', 'docs', 'images');
mkdirSync(folder, { recursive: true });

await withProduct(async (browser, origin) => {
  // The first look begins the estimates of the links; the pictures show them done.
  const { page } = await openVisit(browser, origin, '/', { theme: 'light', language: 'en' });
  const progress = page.getByRole('progressbar');
  await progress.waitFor();
  await progress.waitFor({ state: 'detached', timeout: 600_000 });
  await page.context().close();
  for (const theme of ['light', 'dark'] as const) {
    const file = join(folder, `overview-${theme}.png`);
    await photograph(browser, origin, { path: '/', look: { theme, language: 'en' }, file });
    console.log(file);
  }
});
