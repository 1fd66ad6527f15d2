import { eachEngine } from '@catena/testing';
import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../testing/api.js';
import { writeEverything } from '../testing/everything.js';
import { buildCatenaSchema } from './build-schema.js';

type Field = GraphQLField<unknown, unknown>;

/** Root fields that answer a connection. */
function connections(schema: GraphQLSchema): Field[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ type }) =>
    getNamedType(type).name.endsWith('Connection'),
  );
}

/** Selects a field with everything right behind it. */
function select({ name, type }: Field): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return name;
  return named.name.endsWith('Connection') ? `${name} { totalCount nodes { __typename } }` : `${name} { __typename }`;
}

const inputOf = (field: Field, argument: string) => {
  const found = field.args.find(({ name }) => name === argument);
  return found && getNamedType(found.type);
};

/** A value that a filter field takes, as GraphQL text. */
function sample(filter: GraphQLInputObjectType, field: string, ids: ReadonlyMap<string, string>): string {
  const type = getNamedType(filter.getFields()[field]?.type);
  if (isEnumType(type))
    return `[${type
      .getValues()
      .map(({ name }) => name)
      .join(', ')}]`;
  switch (type?.name) {
    case 'Boolean':
      return 'true';
    case 'DateRange':
      return '{ from: "2020-01-01", until: "2030-01-01" }';
    case 'DateTimeRange':
      return '{ from: "2020-01-01T00:00:00Z", until: "2030-01-01T00:00:00Z" }';
    case 'NumberRange':
      return '{ min: 0, max: 10 }';
    case 'ID':
      return JSON.stringify(ids.get(field));
    default:
      return '"north"';
  }
}

eachEngine('every field of the schema', (engine) => {
  let api: TestApi;
  let schema: GraphQLSchema;
  const ids = new Map<string, string>();
  const typeOf = (connection: Field): string => getNamedType(connection.type).name.replace(/Connection$/, '');

  beforeAll(async () => {
    schema = await buildCatenaSchema();
    api = await openTestApi(engine);
    await writeEverything(api.make);
    for (const field of connections(schema)) {
      const answer = await api.data<Record<string, { nodes: { id: string }[] }>>(`{ ${field.name} { nodes { id } } }`);
      const [node] = answer[field.name]?.nodes ?? [];
      if (!node) throw new Error(`${field.name} is empty.`);
      ids.set(typeOf(field), node.id);
    }
  });
  afterAll(() => api.drop());

  test('there is a connection for every table that may be shown', () => {
    // 31 tables of data; the answers of staff and their days at work are withheld.
    expect(ids.size).toBe(29);
  });

  test('every row is read again by its id, with every field and relation', async () => {
    for (const [type, id] of ids) {
      const object = schema.getType(type);
      if (!isObjectType(object)) throw new Error(`${type} is no type.`);
      const fields = Object.values(object.getFields()).map(select).join(' ');
      const { node } = await api.data<{ node: Record<string, unknown> }>(
        `query ($id: ID!) { node(id: $id) { __typename id ... on ${type} { ${fields} } } }`,
        { id },
      );
      expect(node).toMatchObject({ __typename: type, id });
      for (const { name, type: relation } of Object.values(object.getFields())) {
        if (isLeafType(getNamedType(relation))) continue;
        // Every row refers to the one row of the other table, and is found again from there.
        const related = JSON.stringify(node[name]);
        const one = { rows: '{"__typename":"', list: '[{"__typename":"', page: '{"totalCount":1,"nodes":[{' };
        const found =
          name === 'timeline'
            ? related.startsWith('{"totalCount":7')
            : Object.values(one).some((text) => related.startsWith(text));
        expect(`${type}.${name} ${found ? 'found' : related}`).toBe(`${type}.${name} found`);
      }
    }
  });

  test('a well-formed id that nothing has is answered with null, for every type', async () => {
    for (const id of ids.values()) {
      const unknown = Buffer.from(id, 'base64url').toString().replace(/\d+$/, '999999');
      const { node } = await api.data('query ($id: ID!) { node(id: $id) { id } }', {
        id: Buffer.from(unknown).toString('base64url'),
      });
      expect(node).toBeNull();
    }
  });

  test('the fact of a customer is not found under another customer', async () => {
    const id = Buffer.from('Interaction:999999.1').toString('base64url');
    expect(await api.data('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
  });

  test.each(['PulseResponse:1', 'ShiftDay:1', 'Company:1', 'Interaction:1', 'Customer:1.1'])(
    'there are no ids like %s',
    async (text) => {
      const id = Buffer.from(text).toString('base64url');
      expect((await api.error('query ($id: ID!) { node(id: $id) { id } }', { id })).code).toBe('BAD_ID');
    },
  );

  test('every order reads every connection, forwards and backwards', async () => {
    for (const field of connections(schema)) {
      const orders = inputOf(field, 'orderBy');
      if (!isEnumType(orders)) throw new Error(`${field.name} has no orders.`);
      for (const { name } of orders.getValues()) {
        const page = (args: string) =>
          `{ ${field.name}(orderBy: ${name}, ${args}) { totalCount nodes { id } pageInfo { startCursor endCursor } } }`;
        type Page = Record<string, { totalCount: number; nodes: { id: string }[]; pageInfo: { endCursor: string } }>;
        const forwards = (await api.data<Page>(page('first: 200')))[field.name];
        const backwards = (await api.data<Page>(page('last: 200')))[field.name];
        expect(backwards).toEqual(forwards);
        expect(forwards?.nodes).toHaveLength(forwards?.totalCount ?? -1);
        const after = (await api.data<Page>(page(`after: "${forwards?.pageInfo.endCursor}"`)))[field.name];
        expect(after?.nodes).toEqual([]);
      }
    }
  });

  test('every field of every filter narrows or leaves the rows', async () => {
    const references = new Map([
      ...ids,
      ...Object.entries({
        case: 'Case',
        customer: 'Customer',
        department: 'Department',
        failure: 'ServiceFailure',
        improvement: 'ImprovementAction',
        incident: 'Incident',
        interaction: 'Interaction',
        person: 'Person',
        recovery: 'Recovery',
        team: 'Team',
      }).map(([field, type]) => [field, ids.get(type) ?? ''] as const),
    ]);
    for (const field of connections(schema)) {
      const filter = inputOf(field, 'filter');
      if (!isInputObjectType(filter)) throw new Error(`${field.name} has no filter.`);
      const all =
        (await api.data<Record<string, { totalCount: number }>>(`{ ${field.name} { totalCount } }`))[field.name]
          ?.totalCount ?? 0;
      for (const name of Object.keys(filter.getFields())) {
        const narrowed = `{ ${field.name}(filter: { ${name}: ${sample(filter, name, references)} }) { totalCount nodes { id } } }`;
        const { totalCount, nodes } =
          (await api.data<Record<string, { totalCount: number; nodes: unknown[] }>>(narrowed))[field.name] ?? {};
        expect(totalCount).toBe(nodes?.length);
        expect(totalCount).toBeLessThanOrEqual(all);
        const open = `{ ${field.name}(filter: { ${name}: null }) { totalCount } }`;
        expect((await api.data(open))[field.name]).toEqual({ totalCount: all });
      }
    }
  });
});
