import { Init1764000000000 as PostgresInit } from './postgres/1764000000000-init.js';
import { Init1764000000000 as SqliteInit } from './sqlite/1764000000000-init.js';

/** Append-only once released: a change is a new migration, one for each engine. */
export const sqliteMigrations = [SqliteInit] as const;
export const postgresMigrations = [PostgresInit] as const;
