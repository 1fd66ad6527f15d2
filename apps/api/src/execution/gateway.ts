import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';
import { isCompiledQuery } from 'graphql-jit';
import type { RequestContext } from '../context.js';
import { CompiledQueries } from './compiled-queries.js';
import { within } from './within.js';

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];

/** Errors of compiled operations may have no extensions, which Apollo relies on. */
const complete = ({ message, path, originalError, locations }: GraphQLError): GraphQLError =>
  Object.assign(new GraphQLError(message, { path, originalError }), { locations });

/** The compiler overlooks the default of a variable that may not be null. */
function withDefaults(
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const defaults = variableDefinitions.flatMap(({ variable: { name }, defaultValue }) =>
    defaultValue && given[name.value] === undefined ? [[name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  return { ...given, ...Object.fromEntries(defaults) };
}

/**
 * Executes operations as compiled functions. Apollo's word for whoever executes in its stead is a gateway; nothing
 * is forwarded anywhere.
 * @param time milliseconds that an operation may take
 */
export function compiledExecution(schema: GraphQLSchema, time: number): Gateway {
  const queries = new CompiledQueries(schema);
  let announce: Parameters<Gateway['onSchemaLoadOrUpdate']>[0] | undefined;
  return {
    onSchemaLoadOrUpdate(callback) {
      announce = callback;
      return () => {
        announce = undefined;
      };
    },
    async load() {
      announce?.({ apiSchema: schema, coreSupergraphSdl: '' });
      return {
        async executor({ document, operation, operationName, queryHash, request, context }): Promise<ExecutionResult> {
          // Without an operation of that name the reference implementation has the words for it.
          if (!operation) return execute({ schema, document, operationName: request.operationName });
          const compiled = queries.get(queryHash, document, operationName);
          if (!isCompiledQuery(compiled)) return compiled;
          const result = await within(time, async () =>
            compiled.query(undefined, context, withDefaults(operation, request.variables ?? {})),
          );
          return result.errors ? { ...result, errors: result.errors.map(complete) } : result;
        },
      };
    },
    async stop() {},
  };
}
