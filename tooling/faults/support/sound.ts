import { ask, type CatenaDataSource, openDataSource } from '@catena/database';
import { expect } from 'vitest';
import { book, readBookings, rowsPerCall } from './bookings.js';

/** Opens a database as the next program would. */
export async function withDatabase<T>(url: string, work: (dataSource: CatenaDataSource) => Promise<T>): Promise<T> {
  const dataSource = await openDataSource(url);
  try {
    return await work(dataSource);
  } finally {
    await dataSource.close();
  }
}

/** SQLite's own check of the file and of all references. PostgreSQL keeps both by itself. */
export async function expectSound(dataSource: CatenaDataSource): Promise<void> {
  if (dataSource.dialect !== 'sqlite') return;
  await dataSource.read(async (manager) => {
    expect(await ask(manager, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(await ask(manager, 'PRAGMA foreign_key_check')).toEqual([]);
  });
}

/** Nothing acknowledged is missing, no call is there in part, and each row has its entry in the audit. */
export function expectNothingLost(url: string, acknowledged: readonly string[]): Promise<void> {
  return withDatabase(url, async (dataSource) => {
    await expectSound(dataSource);
    const { calls, rows, entries } = await readBookings(dataSource);
    expect(acknowledged.filter((call) => !calls.has(call))).toEqual([]);
    expect([...calls].filter(([, count]) => count !== rowsPerCall)).toEqual([]);
    expect(entries).toBe(rows);
  });
}

/** Whoever got no answer sends the same again: then everything is there, once. */
export async function expectAllOnceAfterRepeating(url: string, origin: string, sent: readonly string[]): Promise<void> {
  const answers = await Promise.all(sent.map((call) => book(origin, call)));
  expect(answers.filter(({ accepted }) => accepted !== rowsPerCall)).toEqual([]);
  await withDatabase(url, async (dataSource) => {
    const { calls, rows, entries } = await readBookings(dataSource);
    expect([...calls.keys()].sort()).toEqual([...sent].sort());
    expect([rows, entries]).toEqual([sent.length * rowsPerCall, sent.length * rowsPerCall]);
  });
}
