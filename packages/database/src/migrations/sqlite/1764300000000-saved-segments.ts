import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Parts of the company that reports are narrowed to may be kept under names. */
export class SavedSegments1764300000000 implements MigrationInterface {
  readonly name = 'SavedSegments1764300000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "saved_segment"');
  }
}

const statements = [
  `CREATE TABLE "saved_segment" (
    "id" INTEGER PRIMARY KEY,
    "name" TEXT,
    "definition" TEXT NOT NULL,
    "created_at" INTEGER NOT NULL,
    "changed_at" INTEGER NOT NULL,
    "deleted_at" INTEGER,
    CONSTRAINT "saved_segment_key" UNIQUE ("name"),
    CONSTRAINT "saved_segment_name_valid" CHECK (length("name") BETWEEN 1 AND 80),
    CONSTRAINT "saved_segment_definition_valid" CHECK (length("definition") BETWEEN 1 AND 20000),
    CONSTRAINT "saved_segment_created_at_valid" CHECK ("created_at" BETWEEN -2208988800000 AND 4102444799999),
    CONSTRAINT "saved_segment_changed_at_valid" CHECK ("changed_at" BETWEEN -2208988800000 AND 4102444799999),
    CONSTRAINT "saved_segment_deleted_at_valid" CHECK ("deleted_at" BETWEEN -2208988800000 AND 4102444799999),
    CONSTRAINT "saved_segment_named_until_deleted" CHECK ((name IS NULL) = (deleted_at IS NOT NULL))
  ) STRICT`,
];
