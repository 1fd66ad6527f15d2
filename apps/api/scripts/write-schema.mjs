// Writes schema.graphql, the contract of the API, from the compiled rooms.
import { writeFile } from 'node:fs/promises';
import { printCatenaSchema } from '../dist/schema/print-schema.js';

await writeFile(new URL('../schema.graphql', import.meta.url), await printCatenaSchema());
