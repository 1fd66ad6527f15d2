import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { photograph } from './support/photograph.js';
import { repository } from './support/repository.js';
import { withProduct } from './support/with-product.js';

const folder = join(repository, 'apps', 'docs', 'images');
mkdirSync(folder, { recursive: true });

await withProduct(async (browser, origin) => {
  for (const theme of ['light', 'dark'] as const) {
    const file = join(folder, `overview-${theme}.png`);
    await photograph(browser, origin, { path: '/', look: { theme, language: 'en' }, file });
    console.log(file);
  }
});
