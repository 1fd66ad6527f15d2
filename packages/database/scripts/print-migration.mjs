// Prints a migration that creates every table as it is defined now:
//   node packages/database/scripts/print-migration.mjs sqlite Init1764000000000
// Later migrations are written by hand; the drift test says when one is missing.
import { createTable, tables } from '../dist/internal.js';

const [dialect, name] = process.argv.slice(2);
if ((dialect !== 'sqlite' && dialect !== 'postgres') || !name) {
  console.error('usage: print-migration.mjs sqlite|postgres <Name><timestamp>');
  process.exit(2);
}
const find = (wanted) => tables[wanted];
const statements = Object.values(tables).flatMap((table) => createTable(table, find, dialect));
console.log(`import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${name} implements MigrationInterface {
  readonly name = '${name}';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('The first migration cannot be undone: delete the database instead.');
  }
}

const statements = [
${statements.map((statement) => `  \`${statement.replaceAll('\n', '\n  ')}\`,`).join('\n')}
];`);
