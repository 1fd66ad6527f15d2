import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import type { RequestContext } from '../context.js';
import { ApiError } from '../errors/api-error.js';
import { ErrorCode } from '../errors/codes.js';

/** Puts the question "may they?" before every root field. It stands in the schema, so no way of executing passes it by. */
export function authorizeRootFields(schema: GraphQLSchema): GraphQLSchema {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  for (const field of fields) {
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = async (root, args, context: RequestContext, info) => {
      if (await context.authorize(context.principal, 'read', field.name)) return resolve(root, args, context, info);
      throw new ApiError(ErrorCode.FORBIDDEN, `You may not read "${field.name}".`);
    };
  }
  return schema;
}
