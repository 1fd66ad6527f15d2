// Writes the JSON Schema of mapping files, from the built definition of the tables.
import { writeFileSync } from 'node:fs';
import { mappingSchema } from '../dist/import/mapping/schema.js';

writeFileSync(new URL('../mapping.schema.json', import.meta.url), `${JSON.stringify(mappingSchema, null, 2)}\n`);
