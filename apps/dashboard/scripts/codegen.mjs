// Writes the typed documents in src/generated from the API's schema and the queries beside the pages.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { generate } from './generate.mjs';

const source = new URL('../src/', import.meta.url);
const read = (path) => readFile(new URL(path, source), 'utf8');

const files = (await readdir(source, { recursive: true })).filter((file) =>
  /^(app|filters|pages|stage|widgets)\/.*\.graphql$/.test(file),
);
// The examples of the API page are for readers to change; no page asks them.
const queries = files.filter((file) => !file.includes('/examples/'));
const documents = Object.fromEntries(await Promise.all(queries.map(async (file) => [file, await read(file)])));
const modules = await generate(await read('../../api/schema.graphql'), documents);
const target = new URL('generated/', source);
await rm(new URL('documents/', target), { recursive: true, force: true });
await mkdir(new URL('documents/', target));
await Promise.all(Object.entries(modules).map(([name, text]) => writeFile(new URL(name, target), text)));
