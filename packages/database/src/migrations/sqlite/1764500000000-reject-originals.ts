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

// A column with a CHECK cannot be added to a table that exists.
const statements = [
  `CREATE TABLE "import_run_new" (
    "id" INTEGER PRIMARY KEY,
    "external_id" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "file_digest" TEXT,
    "target" TEXT NOT NULL,
    "started_at" INTEGER NOT NULL,
    "finished_at" INTEGER,
    "read" INTEGER NOT NULL,
    "written" INTEGER NOT NULL,
    "unchanged" INTEGER NOT NULL,
    "rejected" INTEGER NOT NULL,
    "blank" INTEGER NOT NULL,
    "header" TEXT,
    CONSTRAINT "import_run_key" UNIQUE ("external_id"),
    CONSTRAINT "import_run_external_id_valid" CHECK (length("external_id") BETWEEN 1 AND 120),
    CONSTRAINT "import_run_source_valid" CHECK (length("source") BETWEEN 1 AND 500),
    CONSTRAINT "import_run_file_digest_valid" CHECK (length("file_digest") BETWEEN 1 AND 64),
    CONSTRAINT "import_run_target_valid" CHECK (length("target") BETWEEN 1 AND 120),
    CONSTRAINT "import_run_started_at_valid" CHECK ("started_at" BETWEEN -2208988800000 AND 4102444799999),
    CONSTRAINT "import_run_finished_at_valid" CHECK ("finished_at" BETWEEN -2208988800000 AND 4102444799999),
    CONSTRAINT "import_run_read_valid" CHECK ("read" >= 0),
    CONSTRAINT "import_run_written_valid" CHECK ("written" >= 0),
    CONSTRAINT "import_run_unchanged_valid" CHECK ("unchanged" >= 0),
    CONSTRAINT "import_run_rejected_valid" CHECK ("rejected" >= 0),
    CONSTRAINT "import_run_blank_valid" CHECK ("blank" >= 0),
    CONSTRAINT "import_run_header_valid" CHECK (length("header") BETWEEN 1 AND 4000)
  ) STRICT`,
  `INSERT INTO "import_run_new" ("id", "external_id", "source", "file_digest", "target", "started_at", "finished_at", "read", "written", "unchanged", "rejected", "blank")
   SELECT "id", "external_id", "source", "file_digest", "target", "started_at", "finished_at", "read", "written", "unchanged", "rejected", "blank" FROM "import_run"`,
  'DROP TABLE "import_run"',
  'ALTER TABLE "import_run_new" RENAME TO "import_run"',
  'CREATE INDEX "import_run_started_at_id_ix" ON "import_run" ("started_at", "id")',
  `CREATE TABLE "import_reject_new" (
    "id" INTEGER PRIMARY KEY,
    "file_digest" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "target" TEXT NOT NULL,
    "column" TEXT,
    "code" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "original" TEXT,
    CONSTRAINT "import_reject_key" UNIQUE ("file_digest", "line"),
    CONSTRAINT "import_reject_file_digest_valid" CHECK (length("file_digest") BETWEEN 1 AND 64),
    CONSTRAINT "import_reject_line_valid" CHECK ("line" >= 0),
    CONSTRAINT "import_reject_target_valid" CHECK (length("target") BETWEEN 1 AND 120),
    CONSTRAINT "import_reject_column_valid" CHECK (length("column") BETWEEN 1 AND 120),
    CONSTRAINT "import_reject_code_valid" CHECK (length("code") BETWEEN 1 AND 60),
    CONSTRAINT "import_reject_reason_valid" CHECK (length("reason") BETWEEN 1 AND 1000),
    CONSTRAINT "import_reject_original_valid" CHECK (length("original") BETWEEN 1 AND 4000)
  ) STRICT`,
  `INSERT INTO "import_reject_new" ("id", "file_digest", "line", "target", "column", "code", "reason")
   SELECT "id", "file_digest", "line", "target", "column", "code", "reason" FROM "import_reject"`,
  'DROP TABLE "import_reject"',
  'ALTER TABLE "import_reject_new" RENAME TO "import_reject"',
];
