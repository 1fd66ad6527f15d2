import {
  buildClientSchema,
  type GraphQLField,
  type GraphQLObjectType,
  getIntrospectionQuery,
  getNamedType,
  type IntrospectionQuery,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** Asks a GraphQL server. */
export type Execute = (query: string) => Promise<{ readonly data?: unknown; readonly errors?: readonly unknown[] }>;

/** What a page shows of every metric: the figure with its interval, the change, and the months. */
const metricFields = `{
  figure { value n ciLow ciHigh uncertain withheld warnings { code } }
  change { kind value better }
  series(grain: MONTH) { start whole figure { value n ciLow ciHigh withheld } }
}`;

const needsNothing = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  args.every(({ type, defaultValue }) => !isNonNullType(type) || defaultValue !== undefined);

/** Everything that a page shows of a field, down to so many levels; null where nothing is left to show. */
function selectionOf(type: GraphQLObjectType, levels: number): string | null {
  const fields = Object.values(type.getFields())
    .filter(needsNothing)
    .flatMap((field) => {
      const named = getNamedType(field.type);
      if (isLeafType(named)) return [field.name];
      if (named.name === 'MetricValue') return [`${field.name} ${metricFields}`];
      const inner = isObjectType(named) && levels > 1 ? selectionOf(named, levels - 1) : null;
      return inner === null ? [] : [`${field.name} ${inner}`];
    });
  return fields.length === 0 ? null : `{ ${fields.join(' ')} }`;
}

/** One query for each stage's page: all that the report of the stage has to show, by the server's own schema. */
export async function pageQueries(execute: Execute, from: string, until: string): Promise<Map<string, string>> {
  const { data } = await execute(getIntrospectionQuery());
  // The server answers an introspection query with what such a query asks for.
  const schema = buildClientSchema(data as IntrospectionQuery);
  const report = schema.getType('Report');
  if (!isObjectType(report)) throw new Error('The schema has no type Report.');
  const stages = Object.values(report.getFields()).filter((field) => getNamedType(field.type).name.endsWith('Report'));
  return new Map(
    stages.flatMap(({ name, type }) => {
      const stage = getNamedType(type);
      const selection = isObjectType(stage) ? selectionOf(stage, 4) : null;
      if (selection === null) return [];
      return [[name, `{ report(period: { from: "${from}", until: "${until}" }) { ${name} ${selection} } }`] as const];
    }),
  );
}
