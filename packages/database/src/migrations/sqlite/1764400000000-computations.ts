import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A table for answers that take long to compute. */
export class Computations1764400000000 implements MigrationInterface {
  readonly name = 'Computations1764400000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "computation"');
  }
}

const statements = [
  `CREATE TABLE "computation" (
    "id" INTEGER PRIMARY KEY,
    "digest" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "asked_version" REAL NOT NULL,
    "status" TEXT NOT NULL,
    "stage" TEXT,
    "progress" REAL NOT NULL,
    "asked_at" INTEGER NOT NULL,
    "started_at" INTEGER,
    "beat_at" INTEGER,
    "finished_at" INTEGER,
    "data_version" REAL,
    "answer" TEXT,
    "error" TEXT,
    CONSTRAINT "computation_key" UNIQUE ("digest", "asked_version"),
    CONSTRAINT "computation_digest_valid" CHECK (length("digest") BETWEEN 1 AND 64),
    CONSTRAINT "computation_kind_valid" CHECK (length("kind") BETWEEN 1 AND 60),
    CONSTRAINT "computation_question_valid" CHECK (length("question") BETWEEN 1 AND 200000),
    CONSTRAINT "computation_status_valid" CHECK ("status" IN ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    CONSTRAINT "computation_stage_valid" CHECK (length("stage") BETWEEN 1 AND 120),
    CONSTRAINT "computation_progress_valid" CHECK ("progress" BETWEEN 0 AND 1),
    CONSTRAINT "computation_asked_at_valid" CHECK ("asked_at" BETWEEN -2208988800000 AND 4102444799999),
    CONSTRAINT "computation_started_at_valid" CHECK ("started_at" BETWEEN -2208988800000 AND 4102444799999),
    CONSTRAINT "computation_beat_at_valid" CHECK ("beat_at" BETWEEN -2208988800000 AND 4102444799999),
    CONSTRAINT "computation_finished_at_valid" CHECK ("finished_at" BETWEEN -2208988800000 AND 4102444799999),
    CONSTRAINT "computation_answer_valid" CHECK (length("answer") BETWEEN 1 AND 50000000),
    CONSTRAINT "computation_error_valid" CHECK (length("error") BETWEEN 1 AND 1000),
    CONSTRAINT "computation_done_has_an_answer" CHECK ((status = 'DONE') = (answer IS NOT NULL)),
    CONSTRAINT "computation_an_answer_has_a_version" CHECK ((answer IS NULL) = (data_version IS NULL)),
    CONSTRAINT "computation_failed_has_an_error" CHECK ((status = 'FAILED') = (error IS NOT NULL))
  ) STRICT`,
  `CREATE INDEX "computation_status_ix" ON "computation" ("status")`,
  `CREATE INDEX "computation_asked_at_id_ix" ON "computation" ("asked_at", "id")`,
];
