import { type GeneratorValue, nat } from 'fast-check';
import {
  type GraphQLField,
  type GraphQLNamedOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isRequiredArgument,
} from 'graphql';
import { chance, drawValue, pick, type Temper } from './values.js';

export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const deepest = 5;

/** Draws one operation that the schema allows, with arguments that need not make sense. */
export function drawOperation(g: GeneratorValue, schema: GraphQLSchema, known: Temper['known']): Operation {
  const declared: string[] = [];
  const variables: Record<string, unknown> = {};
  const temper: Temper = { known, wild: pick(g, [0, 0, 5, 30]), sparse: pick(g, [5, 40, 90]) };

  const argumentsOf = ({ args }: GraphQLField<unknown, unknown>): string => {
    const given = args.flatMap((argument) => {
      const value = drawValue(g, argument.name, argument.type, temper);
      if (value === undefined && !isRequiredArgument(argument)) return [];
      const name = `v${declared.length}`;
      declared.push(`$${name}: ${String(argument.type)}`);
      variables[name] = value ?? null;
      return [`${argument.name}: $${name}`];
    });
    return given.length === 0 ? '' : `(${given.join(', ')})`;
  };

  const fieldOf = (field: GraphQLField<unknown, unknown>, depth: number, alias = ''): string =>
    `${alias}${field.name}${argumentsOf(field)}${selectionOf(getNamedType(field.type), depth + 1)}`;

  const selectionOf = (type: GraphQLNamedOutputType, depth: number): string => {
    if (isLeafType(type)) return '';
    if (isAbstractType(type)) {
      const possible = pick(g, schema.getPossibleTypes(type));
      return ` { __typename ... on ${possible.name}${selectionOf(possible, depth)} }`;
    }
    const fields = Object.values(type.getFields());
    const fitting = fields.filter((field) => depth < deepest || isLeafType(getNamedType(field.type)));
    // Two of the same name would have to agree in their arguments.
    const chosen = new Set(fitting.length === 0 ? [] : Array.from({ length: 1 + g(nat, 3) }, () => pick(g, fitting)));
    return ` { __typename ${[...chosen].map((field) => fieldOf(field, depth)).join(' ')} }`;
  };

  const [kind, root] = chance(g, 50)
    ? (['query', schema.getQueryType()] as const)
    : (['mutation', schema.getMutationType()] as const);
  const fields = Object.values(root?.getFields() ?? {});
  const roots = Array.from({ length: 1 + g(nat, 2) }, () => pick(g, fields));
  const body = roots.map((field, index) => fieldOf(field, 0, `r${index}: `)).join(' ');
  return { query: `${kind}${declared.length === 0 ? '' : ` (${declared.join(', ')})`} { ${body} }`, variables };
}
