import { gzipSync } from 'node:zlib';
import { ask } from '@catena/database';
import { eachEngine } from '@catena/testing';
import { asyncProperty, assert as check, gen } from 'fast-check';
import { type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLogger } from '../logging/log.js';
import { buildCatenaSchema } from '../schema/build-schema.js';
import { openTestApi, type TestApi } from '../testing/api.js';
import { writeEverything } from '../testing/everything.js';
import { judge } from './judge.js';
import { drawOperation, type Operation } from './operation.js';
import { operationAt, textPlaces } from './places.js';
import { hostileTexts } from './texts.js';
import type { Temper } from './values.js';

/** More operations, or others, on request: CATENA_OPERATIONS=20000 CATENA_SEED=5. */
const operations = Number(process.env.CATENA_OPERATIONS ?? 500);
const seed = Number(process.env.CATENA_SEED ?? 7);

/** External ids that writeEverything gives, and some that nothing has. */
const names = [
  'C',
  'x',
  'D',
  'T',
  'T-E1',
  'P-C',
  'incident',
  'improvement',
  'vacancy',
  'north',
  'gold',
  'new',
  'other',
];

/** Of these, the one to which a place of this name may refer. */
const named = {
  customer: 'C',
  department: 'D',
  fromDepartment: 'D',
  toDepartment: 'D',
  team: 'T',
  employee: 'T-E1',
  incident: 'incident',
  improvement: 'improvement',
  vacancy: 'vacancy',
  person: 'P-C',
  case: 'x',
  interaction: 'x',
  failure: 'x',
  recovery: 'x',
};

/** What the server says of itself; a failure shows the last of it. */
const said: string[] = [];
const log = createLogger({ write: (line: string) => void said.push(line) });

eachEngine('hostile input', (engine) => {
  let api: TestApi;
  let url: string;
  let schema: GraphQLSchema;
  let known: Temper['known'];

  const send = (body: string | Buffer, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${url}graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
  /** Sends an operation and judges the answer; its text where it is free of errors. */
  const judged = async (operation: Operation): Promise<string | undefined> => {
    const body = JSON.stringify(operation);
    // A connection that was kept alive may end just when it is used again.
    const response = await send(body).catch(() => send(body));
    return judge(response).catch((error: unknown) => {
      throw new Error(`${body.slice(0, 3000)}\n${said.slice(-2).join('').slice(0, 3000)}`, { cause: error });
    });
  };

  beforeAll(async () => {
    schema = await buildCatenaSchema();
    api = await openTestApi(engine, { log });
    await writeEverything(api.make);
    await api.make.customer({ externalId: 'untouched', name: 'Untouched' });
    await api.make.interaction({ customer: 'untouched', externalId: 'untouched', startedAt: 1_700_000_000_000 });
    url = await api.server.listen('127.0.0.1', 0);
    const ids: string[] = [];
    for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
      const type = getNamedType(field.type);
      if (!isObjectType(type) || !type.name.endsWith('Connection')) continue;
      const page = await api.data<Record<string, { nodes: { id: string }[] }>>(`{ ${field.name} { nodes { id } } }`);
      ids.push(...(page[field.name]?.nodes ?? []).map(({ id }) => id));
    }
    known = { String: names, ID: ids, named };
  });
  afterAll(async () => {
    // After all that, what nobody named is as it was, and the file is whole.
    const rows = await api.database.dataSource.read(async (manager) => {
      if (engine === 'sqlite') {
        expect(await ask(manager, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
        expect(await ask(manager, 'PRAGMA foreign_key_check')).toEqual([]);
      }
      return ask(
        manager,
        `SELECT c."name", i."external_id" FROM "interaction" i JOIN "customer" c ON c."id" = i."customer_id"
         WHERE c."external_id" = 'untouched'`,
      );
    });
    expect(rows).toEqual([{ name: 'Untouched', external_id: 'untouched' }]);
    await api.drop();
  });

  test(`${operations} random operations are answered without a fault of the server`, async () => {
    const before = await api.database.dataSource.dataVersion();
    let read = 0;
    await check(
      asyncProperty(gen(), async (g) => {
        const text = await judged(drawOperation(g, schema, known));
        read += Number(text?.includes('"accepted":') === false);
      }),
      { numRuns: operations, seed, endOnFailure: true },
    );
    // Enough of them get through to the rows; each write that is committed raises the data version.
    expect(read).toBeGreaterThan(operations / 10);
    expect((await api.database.dataSource.dataVersion()) - before).toBeGreaterThan(operations / 100);
  }, 600_000);

  test('every text of every argument may be hostile', async () => {
    const roots = [
      ['query', schema.getQueryType()],
      ['mutation', schema.getMutationType()],
    ] as const;
    // Each engine takes another five of them, a long run all.
    const share = operations > 500 ? hostileTexts.length : 5;
    let places = engine === 'sqlite' ? 0 : share;
    const before = places;
    for (const [kind, root] of roots) {
      for (const place of root ? textPlaces(root) : []) {
        const texts = [...hostileTexts, ...hostileTexts].slice(places % hostileTexts.length).slice(0, share);
        await judged(operationAt(kind, place, texts));
        places += 1;
      }
    }
    expect(places - before).toBeGreaterThan(600);
  }, 600_000);

  test('a text that is accepted is read back as it was sent', async () => {
    const stored: string[] = [];
    for (const [index, name] of hostileTexts.entries()) {
      const { recordDepartment: done } = await api.data<{
        recordDepartment: { accepted: number; node: { name: string } | null; userErrors: { code: string }[] };
      }>(
        `mutation ($input: DepartmentInput!) { recordDepartment(input: $input) { accepted node { name } userErrors { code } } }`,
        { input: { externalId: `text ${index}`, name, site: 'IN_HOUSE', serviceFacing: true } },
      );
      if (done.node) {
        expect(done.node.name).toBe(name);
        stored.push(name);
      } else expect(done.userErrors).toEqual([{ code: 'BAD_VALUE' }]);
    }
    // Refused: nothing, NUL, half a character, and two that are too long.
    expect(stored).toHaveLength(hostileTexts.length - 5);
  });

  test('texts of nearly a megabyte are refused in a sentence, larger bodies at the door', async () => {
    const huge = 'é'.repeat(450_000);
    for (const variables of [
      { input: { externalId: huge } },
      { input: { externalId: 'x', name: huge } },
      { input: { externalId: 'x', site: huge } },
      { input: { [huge]: 'x' } },
      { input: huge },
    ]) {
      const query =
        'mutation ($input: DepartmentInput!) { recordDepartment(input: $input) { userErrors { message } } }';
      await judged({ query, variables });
    }
    await judged({ query: `{ node(id: "${huge}") { id } }`, variables: {} });
    await judged({ query: `{ ${huge} }`, variables: {} });
    const bomb = gzipSync(Buffer.alloc(50_000_000, 32));
    expect((await send(bomb, { 'content-encoding': 'gzip' })).status).toBe(413);
    expect((await send('x'.repeat(1_000_001))).status).toBe(413);
  });
});
