import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { repository } from './support/repository.js';

const dist = join(repository, 'apps', 'dashboard', 'dist');
const assets = join(dist, 'assets');
const files = readdirSync(assets).filter((file) => file.endsWith('.js'));
const textOf = (file: string): string => readFileSync(join(assets, file), 'utf8');

/** The chunk of a module that another text asks for. */
const named = (name: string, within: string): string => {
  const file = files.find((one) => one.startsWith(`${name}-`) && within.includes(one));
  if (file === undefined) throw new Error(`There is no chunk ${name}.`);
  return file;
};

/** A chunk with all that it imports, without what it only fetches later. */
function closure(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, imported] of textOf(file).matchAll(/(?:from|import)\s*["']\.\/([\w-]+\.js)["']/g)) {
    if (imported !== undefined) closure(imported, seen);
  }
  return seen;
}

const zipped = (chunks: Iterable<string>): number =>
  [...new Set(chunks)].reduce((sum, file) => sum + gzipSync(textOf(file)).length, 0);

test('the Overview asks for little JavaScript: shell, tiles and text at most 240 kB zipped', () => {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const entry = named('index', page);
  const overview = named('overview-page', textOf(entry));
  const first = [entry, overview, named('en', textOf(entry))].flatMap((file) => [...closure(file)]);
  expect(zipped(first)).toBeLessThanOrEqual(240_000);
});
