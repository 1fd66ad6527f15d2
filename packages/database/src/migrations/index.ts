import { Init1764000000000 as PostgresInit } from './postgres/1764000000000-init.js';
import { Mutations1764100000000 as PostgresMutations } from './postgres/1764100000000-mutations.js';
import { Truth1764200000000 as PostgresTruth } from './postgres/1764200000000-truth.js';
import { SavedSegments1764300000000 as PostgresSavedSegments } from './postgres/1764300000000-saved-segments.js';
import { Computations1764400000000 as PostgresComputations } from './postgres/1764400000000-computations.js';
import { RejectOriginals1764500000000 as PostgresRejectOriginals } from './postgres/1764500000000-reject-originals.js';
import { Init1764000000000 as SqliteInit } from './sqlite/1764000000000-init.js';
import { Mutations1764100000000 as SqliteMutations } from './sqlite/1764100000000-mutations.js';
import { Truth1764200000000 as SqliteTruth } from './sqlite/1764200000000-truth.js';
import { SavedSegments1764300000000 as SqliteSavedSegments } from './sqlite/1764300000000-saved-segments.js';
import { Computations1764400000000 as SqliteComputations } from './sqlite/1764400000000-computations.js';
import { RejectOriginals1764500000000 as SqliteRejectOriginals } from './sqlite/1764500000000-reject-originals.js';

/** Append-only once released: a change is a new migration, one for each engine. */
export const sqliteMigrations = [
  SqliteInit,
  SqliteMutations,
  SqliteTruth,
  SqliteSavedSegments,
  SqliteComputations,
  SqliteRejectOriginals,
] as const;
export const postgresMigrations = [
  PostgresInit,
  PostgresMutations,
  PostgresTruth,
  PostgresSavedSegments,
  PostgresComputations,
  PostgresRejectOriginals,
] as const;
