import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createWorld, profileNames } from '@catena/worlds';
import { monthly } from './monthly.js';
import { smallMultiples } from './small-multiples.js';

const customers = 4000;
const months = 30;

const [given] = process.argv.slice(2).filter((argument) => argument !== '--');
if (given === undefined) {
  process.stderr.write('Name a file for the drawing: npx pnpm@12.21.0 --filter @catena/bench charts profiles.svg\n');
  process.exit(2);
}
const rows = profileNames.map((profile) => {
  process.stderr.write(`${profile}\n`);
  return { title: profile, measures: monthly(createWorld({ profile, seed: 7, customers, months })) };
});
// pnpm moves to this package; the file stands where the command was typed.
writeFileSync(resolve(process.env.INIT_CWD ?? '.', given), smallMultiples(rows));
