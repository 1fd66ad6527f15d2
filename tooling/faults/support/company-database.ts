import { type Engine, Factory, openTestDatabase } from '@catena/testing';
import { onTestFinished } from 'vitest';

/** The address of a database of this test's own that knows its company and nothing else; nobody has it open. */
export async function companyDatabase(engine: Engine): Promise<string> {
  const database = await openTestDatabase(engine);
  onTestFinished(() => database.drop());
  await new Factory(database.dataSource).company();
  await database.dataSource.close();
  return database.url;
}
