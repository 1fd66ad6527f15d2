import { readFile } from 'node:fs/promises';
import { type DataTableName, dataTables, type Table } from '@catena/database';
import {
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { buildCatenaSchema } from './build-schema.js';
import { printCatenaSchema } from './print-schema.js';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildCatenaSchema();
});

test('schema.graphql is what the code says; if not: pnpm --filter @catena/api schema', async () => {
  const committed = await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8');
  expect(await printCatenaSchema()).toBe(committed);
});

/** Every type, field, argument and value of the schema with its description. */
function described(): [name: string, description: string | null | undefined][] {
  return Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => {
      const own: [string, string | null | undefined][] = [[type.name, type.description]];
      if (isEnumType(type))
        own.push(
          ...type.getValues().map(({ name, description }) => [`${type.name}.${name}`, description] as [string, string]),
        );
      if (isObjectType(type) || isInterfaceType(type)) {
        for (const { name, description, args } of Object.values(type.getFields())) {
          own.push([`${type.name}.${name}`, description]);
          for (const argument of args) own.push([`${type.name}.${name}(${argument.name})`, argument.description]);
        }
      }
      if (isInputObjectType(type)) {
        for (const { name, description } of Object.values(type.getFields()))
          own.push([`${type.name}.${name}`, description]);
      }
      return own;
    });
}

test('everything is described', () => {
  const all = described();
  expect(all.length).toBeGreaterThan(1000);
  expect(all.filter(([, description]) => !description?.trim()).map(([name]) => name)).toEqual([]);
});

/** The types that can be reached from a type by its fields. */
function reachableFrom(start: string): Set<string> {
  const reached = new Set<string>();
  const visit = (name: string): void => {
    const type = schema.getType(name);
    if (reached.has(name)) return;
    reached.add(name);
    if (isObjectType(type)) for (const field of Object.values(type.getFields())) visit(getNamedType(field.type).name);
    if (isUnionType(type)) for (const member of type.getTypes()) visit(member.name);
  };
  visit(start);
  return reached;
}

/** What customers said or did about how they were served. */
const aboutService = [
  'Interaction',
  'ServiceFailure',
  'Recovery',
  'LoyaltyResponse',
  'WordOfMouth',
  'Emotion',
  'Customer',
  'Case',
  'Audit',
  'Opportunity',
];

test('nothing leads from an employee, a team or a department to what customers said of the service', () => {
  for (const start of ['Employee', 'Team', 'Department']) {
    const reached = reachableFrom(start);
    expect(aboutService.filter((name) => reached.has(name))).toEqual([]);
  }
});

test('nothing leads from what customers said to an employee', () => {
  for (const start of aboutService) expect(reachableFrom(start).has('Employee')).toBe(false);
});

test('who handled a contact is told as groups only', () => {
  const handler = schema.getType('InteractionHandler');
  expect(isObjectType(handler) && Object.keys(handler.getFields()).sort()).toEqual([
    'department',
    'team',
    'tenureBand',
  ]);
});

test('contacts cannot be picked or ordered by who handled them', () => {
  const filter = schema.getType('InteractionFilter');
  const order = schema.getType('InteractionOrder');
  const names = [
    ...(isInputObjectType(filter) ? Object.keys(filter.getFields()) : []),
    ...(isEnumType(order) ? order.getValues().map(({ name }) => name) : []),
  ];
  expect(names).toContain('channel');
  expect(names.filter((name) => /employee|team|department|handler/i.test(name))).toEqual([]);
});

const fieldsOf = (name: string): string[] => {
  const type = schema.getType(name);
  return isObjectType(type) || isInputObjectType(type) ? Object.keys(type.getFields()) : [];
};

test('neither employees nor remedies can be picked by a role, which one person of a team may have', () => {
  expect(fieldsOf('EmployeeFilter')).toContain('team');
  expect(fieldsOf('EmployeeFilter')).not.toContain('role');
  expect(fieldsOf('RecoveryActionFilter')).toContain('remedy');
  expect(fieldsOf('RecoveryActionFilter')).not.toContain('actorRole');
});

test('no facts can be picked by their department: a withheld one would be told by what matches', () => {
  // A report shows figures, no rows, and withholds those of departments that may not be named.
  const others = ['TeamFilter', 'ReportFilter'];
  const filters = Object.keys(schema.getTypeMap()).filter((name) => name.endsWith('Filter') && !others.includes(name));
  expect(filters.length).toBeGreaterThan(20);
  expect(filters.filter((name) => fieldsOf(name).some((field) => /department/i.test(field)))).toEqual([]);
});

test('what a candidate said does not lead to an opening or its team, nor back', () => {
  expect(reachableFrom('Opportunity').has('Vacancy')).toBe(false);
  expect(reachableFrom('Vacancy').has('Opportunity')).toBe(false);
  expect(fieldsOf('OpportunityFilter')).toContain('kind');
  expect(fieldsOf('OpportunityFilter')).not.toContain('vacancy');
});

test('an employee has no name, no role and no number of the personnel office', () => {
  const employee = schema.getType('Employee');
  expect(isObjectType(employee) && Object.keys(employee.getFields()).sort()).toEqual([
    'copingTrainedOn',
    'exitDestination',
    'exitReason',
    'hiredOn',
    'id',
    'leftOn',
    'team',
  ]);
});

test('answers of staff and their days at work have no type', () => {
  const read = Object.values(schema.getTypeMap()).filter((type) => !isInputObjectType(type));
  expect(read.map(({ name }) => name).filter((name) => /pulse|shift/i.test(name))).toEqual([]);
});

/** Tables of so few rows that no order needs an index. */
const small: readonly DataTableName[] = ['opening_hours', 'rate', 'competitor_score', 'financial_month'];

test('every order has an index to read along', () => {
  const snake = (name: string): string => name.toLowerCase();
  const unsupported: string[] = [];
  for (const [name, definition] of Object.entries<Table>(dataTables)) {
    const typeName =
      name === 'support_case'
        ? 'Case'
        : name.replace(/(^|_)([a-z])/g, (_, _start, letter: string) => letter.toUpperCase());
    const orders = schema.getType(`${typeName}Order`);
    if (!isEnumType(orders) || small.some((table) => table === name)) continue;
    const leading = [definition.key[0], ...definition.indices.map(([first]) => first)].map((property) =>
      snake((property ?? '').replace(/[A-Z]/g, (letter) => `_${letter}`)),
    );
    for (const value of orders.getValues()) {
      const column = snake(value.name.replace(/_(ASC|DESC)$/, ''));
      if (!leading.includes(column)) unsupported.push(`${typeName}.${value.name}`);
    }
  }
  expect(unsupported).toEqual([]);
});

test('no write shows who is employed, nor the answers and days at work of staff', () => {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  expect(mutations.length).toBeGreaterThan(100);
  const about = /Employ|Pulse|Shift/;
  expect(mutations.filter(({ name }) => about.test(name)).map(({ type }) => getNamedType(type).name)).toEqual(
    Array.from({ length: 11 }, () => 'WritePayload'),
  );
  expect(fieldsOf('WritePayload').sort()).toEqual(['accepted', 'replayed', 'userErrors']);
  const shown = mutations.flatMap(({ type }) => [...reachableFrom(getNamedType(type).name)]);
  expect(shown).toContain('Interaction');
  expect(shown).not.toContain('Employee');
});

test('no write tells whether a row was there or was changed: who handled a contact could be tried out', () => {
  const payloads = Object.keys(schema.getTypeMap()).filter(
    (name) => name.endsWith('Payload') && name !== 'CompanyPayload',
  );
  expect(payloads.length).toBeGreaterThan(50);
  const told = new Set(payloads.flatMap(fieldsOf));
  expect([...told].sort()).toEqual(['accepted', 'node', 'nodes', 'replayed', 'userErrors']);
});
