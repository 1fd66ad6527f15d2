import {
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import type { Operation } from './operation.js';

/** A place that takes text: a root field, and the way through its arguments. */
export interface Place {
  readonly field: string;
  readonly argument: string;
  /** Declared type of the argument. */
  readonly type: string;
  /** The argument's value with a text in that place, and the least that is required in others. */
  value(text: string): unknown;
  /** Required arguments beside it. */
  readonly others: readonly { readonly name: string; readonly type: string; readonly value: unknown }[];
}

const samples: Readonly<Record<string, unknown>> = {
  Boolean: true,
  Int: 1,
  Float: 0.5,
  Money: 1,
  Date: '2024-03-01',
  DateTime: '2024-03-01T10:00:00Z',
  String: 'x',
  ID: 'x',
};

/** The least that a type takes. */
function sample(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sample(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return samples[type.name];
  return Object.fromEntries(
    Object.values(type.getFields())
      .filter(isRequiredInputField)
      .map((field) => [field.name, sample(field.type)]),
  );
}

type Fill = (text: string) => unknown;

/** Every way to put a text into a value of a type. */
function fills(type: GraphQLInputType): Fill[] {
  const inner = getNullableType(type);
  if (isListType(inner)) return fills(inner.ofType).map((fill) => (text) => [fill(text)]);
  if (isInputObjectType(inner)) {
    const least = sample(inner);
    return Object.values(inner.getFields()).flatMap((field) =>
      fills(field.type).map(
        (fill): Fill =>
          (text) => ({ ...Object(least), [field.name]: fill(text) }),
      ),
    );
  }
  return ['String', 'ID'].includes(getNamedType(inner).name) ? [(text) => text] : [];
}

/** Every place below a root type that takes text. */
export const textPlaces = (root: GraphQLObjectType): Place[] =>
  Object.values(root.getFields()).flatMap((field) =>
    field.args.flatMap((argument) =>
      fills(argument.type).map((value) => ({
        field: field.name,
        argument: argument.name,
        type: String(argument.type),
        value,
        others: field.args
          .filter((other) => other !== argument && isRequiredArgument(other))
          .map(({ name, type }) => ({ name, type: String(type), value: sample(type) })),
      })),
    ),
  );

/** One operation that sends each of the texts to a place. */
export function operationAt(kind: 'query' | 'mutation', place: Place, texts: readonly string[]): Operation {
  const { field, argument, type, others } = place;
  const declared = [
    ...texts.map((_, index) => `$t${index}: ${type}`),
    ...others.map((other) => `$${other.name}: ${other.type}`),
  ];
  const beside = others.map(({ name }) => `, ${name}: $${name}`).join('');
  const calls = texts.map((_, index) => `a${index}: ${field}(${argument}: $t${index}${beside}) { __typename }`);
  return {
    query: `${kind} (${declared.join(', ')}) { ${calls.join(' ')} }`,
    variables: Object.fromEntries([
      ...texts.map((text, index) => [`t${index}`, place.value(text)] as const),
      ...others.map(({ name, value }) => [name, value] as const),
    ]),
  };
}
