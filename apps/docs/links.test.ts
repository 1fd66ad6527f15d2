import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const docs = join(root, 'apps/docs');

const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].map((name) => join(root, name)),
  ...readdirSync(docs, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && !path.includes('node_modules'))
    .map((path) => join(docs, path)),
];

/** Targets of links and pictures inside the repository, without the part after #. */
const links = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target.split('#')[0] ?? '')
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target));

/** Paths from the root, wherever they stand: in backticks, in a command, in a diagram. */
const paths = (text: string): string[] =>
  [...text.matchAll(/(?<![\w./@:-])(?:apps|packages|tooling|\.ci)\/[\w./<>*-]+/g)].map(([path]) =>
    path.replace(/[.]+$/, ''),
  );

/** Names of files of the root in backticks. */
const rootFiles = (text: string): string[] =>
  [...text.matchAll(/`(\.?[a-z][\w.-]*\.(?:json|ya?ml)|[A-Z]+(?:\.md)?)`/g)]
    .map(([, name = '']) => name)
    .filter((name) => name.includes('.') || name === 'LICENSE');

/** A built file stands for its source; from a placeholder such as <name> on, a path is free. */
function written(path: string): string[] {
  const fixed = path.split(/\/[^/]*[<*]/)[0] ?? '';
  if (!/\/dist(\/|$)/.test(fixed)) return [fixed];
  const source = fixed.replace(/\/dist(\/|$)/, '/src$1');
  return [source, source.replace(/\.js$/, '.ts'), source.replace(/\.js$/, '.tsx')];
}

test.each(pages.map((page) => [relative(root, page), page]))('%s names only files that exist', (_name, page) => {
  const text = readFileSync(page, 'utf8');
  const gone = [
    ...links(text).filter((target) => !existsSync(join(dirname(page), target))),
    ...[...paths(text), ...rootFiles(text)].filter(
      (path) => !written(path).some((candidate) => existsSync(join(root, candidate))),
    ),
  ];
  expect([...new Set(gone)]).toEqual([]);
});

test('every decision record stands in the index, numbered without a gap', () => {
  const records = readdirSync(join(docs, 'decisions'))
    .filter((name) => name !== 'README.md')
    .sort();
  const index = readFileSync(join(docs, 'decisions/README.md'), 'utf8');
  expect(records.map((name) => name.slice(0, 4))).toEqual(
    records.map((_name, position) => String(position + 1).padStart(4, '0')),
  );
  expect(records.filter((name) => !index.includes(`](${name})`))).toEqual([]);
});
