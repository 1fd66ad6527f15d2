import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { photograph } from './support/photograph.js';
import { stagePaths } from './support/stage-paths.js';
import { storyPath } from './support/story-path.js';
import type { Language, Theme } from './support/visit.js';
import { withProduct } from './support/with-product.js';

const [given] = process.argv.slice(2).filter((argument) => argument !== '--');
if (given === undefined) {
  console.error('Name a folder for the pictures: pnpm --filter @catena/e2e screenshots <folder>');
  process.exit(2);
}
// pnpm moves to this package; the folder stands where the command was typed.
const folder = resolve(process.env.INIT_CWD ?? '.', given);
mkdirSync(folder, { recursive: true });

const themes: Theme[] = ['light', 'dark'];
const languages: Language[] = ['en', 'it'];

await withProduct(async (browser, origin) => {
  const stages = Object.fromEntries(stagePaths.map((path) => [path.slice(1), path]));
  const pages = {
    overview: '/',
    ...stages,
    customers: '/customers',
    customer: await storyPath(origin),
    data: '/data',
    api: '/api',
  };
  for (const [name, path] of Object.entries(pages)) {
    for (const theme of themes) {
      for (const language of languages) {
        for (const width of [1440, 390]) {
          const file = join(folder, `${name}-${theme}-${width}-${language}.png`);
          await photograph(browser, origin, { path, look: { theme, language, width }, file });
          console.log(file);
        }
      }
    }
  }
});
