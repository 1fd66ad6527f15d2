import { type DataTableName, dataTables, digestData, formatText, type Table } from '@catena/database';
import { eachEngine, Factory } from '@catena/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../testing/api.js';
import { writeEverything } from '../testing/everything.js';
import type { Fact } from './fact.js';
import { facts } from './facts.js';

type Row = Readonly<Record<string, unknown>>;

/** A row as JSON of the API: days and instants as text. */
function asInput(fact: Fact, row: Row): Row {
  const { columns }: Table = dataTables[fact.table];
  return Object.fromEntries(
    Object.entries(row).map(([property, value]) => {
      const column = columns[property];
      const isTime = column?.type.kind === 'day' || column?.type.kind === 'instant';
      return [property, column && isTime && value !== null && value !== undefined ? formatText(column, value) : value];
    }),
  );
}

const factOf = (table: string): Fact => {
  const found = facts.find((fact) => fact.table === table);
  if (!found) throw new Error(`${table} cannot be written.`);
  return found;
};

/** Remembers the rows that a factory writes. */
class RememberingFactory extends Factory {
  readonly written: { table: DataTableName; row: Row }[] = [];

  override async write(...[table, ...rows]: Parameters<Factory['write']>): Promise<void> {
    for (const row of rows) this.written.push({ table: table as DataTableName, row });
    await super.write(table, ...rows);
  }
}

test('everything that is data can be written', () => {
  expect(facts.map(({ table }) => table).sort()).toEqual(Object.keys(dataTables).sort());
});

test('what is fixed, closed or told is a column', () => {
  for (const { table, fixed, closing } of facts) {
    const { columns }: Table = dataTables[table];
    const named = [...fixed, ...(closing ? [closing.on, ...closing.tells] : [])];
    expect([table, named.filter((property) => !columns[property] || columns[property].derived)]).toEqual([table, []]);
  }
});

eachEngine('every fact', (engine) => {
  let source: TestApi;
  let target: TestApi;
  let make: RememberingFactory;

  const send = async (api: TestApi, mutation: string, input: string, variables: object, rows: string) => {
    const answer = await api.data<Record<string, { accepted: number; userErrors: unknown[] }>>(
      `mutation ($rows: ${input}) { ${mutation}(${rows}: $rows) { accepted userErrors { code field message } } }`,
      { rows: variables },
    );
    expect([mutation, answer[mutation]?.userErrors]).toEqual([mutation, []]);
  };

  beforeAll(async () => {
    source = await openTestApi(engine);
    make = new RememberingFactory(source.database.dataSource);
    await writeEverything(make);
    target = await openTestApi(engine);
    await target.make.company();
  });
  afterAll(async () => {
    await source.drop();
    await target.drop();
  });

  test('is written by its mutation as by the writer, one by one; sent again in a batch it changes nothing', async () => {
    for (const { table, row } of make.written) {
      const fact = factOf(table);
      await send(target, `record${fact.name}`, `${fact.name}Input!`, asInput(fact, row), 'input');
    }
    const { digest } = await digestData(source.database.dataSource);
    expect((await digestData(target.database.dataSource)).digest).toBe(digest);

    for (const fact of facts) {
      const rows = make.written.filter(({ table }) => table === fact.table).map(({ row }) => asInput(fact, row));
      await send(target, `record${fact.plural}`, `[${fact.name}Input!]!`, rows, 'inputs');
    }
    expect((await digestData(target.database.dataSource)).digest).toBe(digest);
  });
});
