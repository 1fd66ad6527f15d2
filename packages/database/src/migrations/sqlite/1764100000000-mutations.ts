import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Writes may be sent twice; entries of the audit say why and what was before. */
export class Mutations1764100000000 implements MigrationInterface {
  readonly name = 'Mutations1764100000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('This migration cannot be undone: it would forget why rows were corrected.');
  }
}

// A column with a CHECK cannot be added to a table that exists.
const statements = [
  `CREATE TABLE "audit_entry_new" (
    "id" INTEGER PRIMARY KEY,
    "external_id" TEXT NOT NULL,
    "at" INTEGER NOT NULL,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT,
    "reason" TEXT,
    "previous" TEXT,
    CONSTRAINT "audit_entry_key" UNIQUE ("external_id"),
    CONSTRAINT "audit_entry_external_id_valid" CHECK (length("external_id") BETWEEN 1 AND 120),
    CONSTRAINT "audit_entry_at_valid" CHECK ("at" BETWEEN -2208988800000 AND 4102444799999),
    CONSTRAINT "audit_entry_actor_valid" CHECK (length("actor") BETWEEN 1 AND 120),
    CONSTRAINT "audit_entry_action_valid" CHECK (length("action") BETWEEN 1 AND 120),
    CONSTRAINT "audit_entry_subject_valid" CHECK (length("subject") BETWEEN 1 AND 200),
    CONSTRAINT "audit_entry_reason_valid" CHECK (length("reason") BETWEEN 1 AND 1000),
    CONSTRAINT "audit_entry_previous_valid" CHECK (length("previous") BETWEEN 1 AND 20000)
  ) STRICT`,
  `INSERT INTO "audit_entry_new" ("id", "external_id", "at", "actor", "action", "subject")
   SELECT "id", "external_id", "at", "actor", "action", "subject" FROM "audit_entry"`,
  'DROP TABLE "audit_entry"',
  'ALTER TABLE "audit_entry_new" RENAME TO "audit_entry"',
  'CREATE INDEX "audit_entry_at_id_ix" ON "audit_entry" ("at", "id")',
  'CREATE INDEX "audit_entry_subject_id_ix" ON "audit_entry" ("subject", "id")',
  `CREATE TABLE "idempotency_key" (
    "id" INTEGER PRIMARY KEY,
    "actor" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "at" INTEGER NOT NULL,
    CONSTRAINT "idempotency_key_key" UNIQUE ("actor", "key"),
    CONSTRAINT "idempotency_key_actor_valid" CHECK (length("actor") BETWEEN 1 AND 120),
    CONSTRAINT "idempotency_key_key_valid" CHECK (length("key") BETWEEN 1 AND 120),
    CONSTRAINT "idempotency_key_digest_valid" CHECK (length("digest") BETWEEN 1 AND 64),
    CONSTRAINT "idempotency_key_at_valid" CHECK ("at" BETWEEN -2208988800000 AND 4102444799999)
  ) STRICT`,
  'CREATE INDEX "idempotency_key_at_ix" ON "idempotency_key" ("at")',
];
