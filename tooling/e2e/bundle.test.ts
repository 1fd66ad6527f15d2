import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
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

/** The chunks that a set of them fetches only when it is there already, and what these fetch in turn. */
function later(chunks: ReadonlySet<string>, known: ReadonlySet<string>): Set<string> {
  const asked = [...chunks].flatMap((file) =>
    [...textOf(file).matchAll(/import\(["'`]\.\/([\w-]+\.js)["'`]\)/g)].flatMap(([, name]) => name ?? []),
  );
  const fresh = new Set(asked.flatMap((file) => [...closure(file)]).filter((file) => !known.has(file)));
  return fresh.size === 0 ? fresh : new Set([...fresh, ...later(fresh, new Set([...known, ...fresh]))]);
}

describe('the Overview asks for little JavaScript, zipped', () => {
  const entry = named('index', readFileSync(join(dist, 'index.html'), 'utf8'));
  const shell = new Set([...closure(entry), ...closure(named('en', textOf(entry)))]);
  const page = closure(named('overview-page', textOf(entry)));
  const first = new Set([...shell, ...page]);

  test('shell, tiles and text: at most 240 kB', () => {
    expect(zipped(first)).toBeLessThanOrEqual(240_000);
  });

  test('with charts and loop map, which come after: no more than 432 kB, on the way to 420', () => {
    // What the shell fetches later are the other pages, and what opens by a click.
    const after = later(new Set([...page].filter((file) => !shell.has(file))), first);
    const names = [...after].join(' ');
    expect(names).toContain('drawings-');
    expect(names).toContain('map-drawing-');
    expect(zipped([...first, ...after])).toBeLessThanOrEqual(432_000);
  });
});
