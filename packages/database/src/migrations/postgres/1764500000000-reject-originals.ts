import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rejects are kept as they stood in their file, so that they can be mended and imported from anywhere. */
export class RejectOriginals1764500000000 implements MigrationInterface {
  readonly name = 'RejectOriginals1764500000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('This migration cannot be undone: it would forget the text of rejected rows.');
  }
}

const statements = [
  `ALTER TABLE "import_run"
    ADD COLUMN "header" text COLLATE "C",
    ADD CONSTRAINT "import_run_header_valid" CHECK (length("header") BETWEEN 1 AND 4000)`,
  `ALTER TABLE "import_reject"
    ADD COLUMN "original" text COLLATE "C",
    ADD CONSTRAINT "import_reject_original_valid" CHECK (length("original") BETWEEN 1 AND 4000)`,
];
