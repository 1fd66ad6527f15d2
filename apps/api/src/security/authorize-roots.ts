import { defaultFieldResolver, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { RequestContext } from '../context.js';
import { ApiError } from '../errors/api-error.js';
import { ErrorCode } from '../errors/codes.js';
import type { Action } from './principal.js';

function authorizeFields(type: GraphQLObjectType | null | undefined, action: Action): void {
  for (const field of Object.values(type?.getFields() ?? {})) {
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = async (root, args, context: RequestContext, info) => {
      if (await context.authorize(context.principal, action, field.name)) return resolve(root, args, context, info);
      throw new ApiError(ErrorCode.FORBIDDEN, `You may not ${action} "${field.name}".`);
    };
  }
}

/** Puts the question "may they?" before every root field. It stands in the schema, so no way of executing passes it by. */
export function authorizeRootFields(schema: GraphQLSchema): GraphQLSchema {
  authorizeFields(schema.getQueryType(), 'read');
  authorizeFields(schema.getMutationType(), 'write');
  return schema;
}
