import 'reflect-metadata';
import { type GraphQLSchema, isAbstractType } from 'graphql';
import { buildSchema } from 'type-graphql';
import { authorizeRootFields } from '../security/authorize-roots.js';
import { resolvers } from './resolvers.js';

/** What may stand where one of several types is possible says which it is. */
interface Typed {
  readonly typeName: string;
}

/** Compiled execution wants to know the type at once; type-graphql would answer with a promise. */
function resolveTypesAtOnce(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = ({ typeName }: Typed) => typeName;
  }
  return schema;
}

/** type-graphql makes the root types itself, without a description. */
function describeRoots(schema: GraphQLSchema): GraphQLSchema {
  const query = schema.getQueryType();
  if (query) query.description = 'Everything that can be read.';
  const mutation = schema.getMutationType();
  if (mutation) {
    mutation.description =
      'Everything that can be written. A call is done whole or not at all, and an answer without errors is on the disk.';
  }
  return schema;
}

/** Builds the schema from the rooms. Arguments are checked by their types and by the code that uses them. */
export const buildCatenaSchema = async (): Promise<GraphQLSchema> =>
  authorizeRootFields(describeRoots(resolveTypesAtOnce(await buildSchema({ resolvers, validate: false }))));
