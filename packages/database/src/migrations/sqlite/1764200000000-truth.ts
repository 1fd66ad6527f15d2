import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables for what is true in a made-up company. */
export class Truth1764200000000 implements MigrationInterface {
  readonly name = 'Truth1764200000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['truth_system', 'truth_edge']) await runner.query(`DROP TABLE "${table}"`);
  }
}

const statements = [
  `CREATE TABLE "truth_edge" (
    "id" INTEGER PRIMARY KEY,
    "estimand" TEXT NOT NULL,
    "edge" TEXT NOT NULL,
    "scale" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "value" REAL,
    "se" REAL,
    "n" INTEGER NOT NULL,
    "exposed" REAL,
    "unexposed" REAL,
    CONSTRAINT "truth_edge_key" UNIQUE ("estimand"),
    CONSTRAINT "truth_edge_estimand_valid" CHECK (length("estimand") BETWEEN 1 AND 60),
    CONSTRAINT "truth_edge_edge_valid" CHECK (length("edge") BETWEEN 1 AND 80),
    CONSTRAINT "truth_edge_scale_valid" CHECK (length("scale") BETWEEN 1 AND 40),
    CONSTRAINT "truth_edge_unit_valid" CHECK (length("unit") BETWEEN 1 AND 60),
    CONSTRAINT "truth_edge_n_valid" CHECK ("n" >= 0),
    CONSTRAINT "truth_edge_a_value_has_an_error" CHECK ((value IS NULL) = (se IS NULL))
  ) STRICT`,
  `CREATE TABLE "truth_system" (
    "id" INTEGER PRIMARY KEY,
    "lever" TEXT NOT NULL,
    "setting" REAL NOT NULL,
    "outcome" TEXT NOT NULL,
    "from_day" INTEGER NOT NULL,
    "usual" REAL NOT NULL,
    "n" INTEGER NOT NULL,
    "direct" REAL,
    "direct_se" REAL,
    "system" REAL NOT NULL,
    "system_se" REAL,
    "amplification" REAL,
    "amplification_se" REAL,
    CONSTRAINT "truth_system_key" UNIQUE ("lever", "setting", "outcome"),
    CONSTRAINT "truth_system_lever_valid" CHECK (length("lever") BETWEEN 1 AND 40),
    CONSTRAINT "truth_system_outcome_valid" CHECK (length("outcome") BETWEEN 1 AND 40),
    CONSTRAINT "truth_system_from_day_valid" CHECK ("from_day" BETWEEN -25567 AND 47481),
    CONSTRAINT "truth_system_n_valid" CHECK ("n" >= 0)
  ) STRICT`,
];
