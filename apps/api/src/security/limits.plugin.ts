import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, type GraphQLSchema, getVariableValues, type OperationDefinitionNode } from 'graphql';
import type { RequestContext } from '../context.js';
import { ApiError } from '../errors/api-error.js';
import { ErrorCode } from '../errors/codes.js';
import { costOf } from './cost.js';
import { limits } from './limits.js';
import { countAliases, depthOf } from './shape.js';

function checkShape(document: DocumentNode, operation: OperationDefinitionNode): void {
  const aliases = countAliases(document);
  if (aliases > limits.aliases) {
    throw new ApiError(
      ErrorCode.TOO_MANY_ALIASES,
      `The document has ${aliases} aliases; at most ${limits.aliases} are allowed. Split it into several requests.`,
      400,
    );
  }
  const depth = depthOf(operation, document);
  if (depth > limits.depth) {
    throw new ApiError(
      ErrorCode.QUERY_TOO_DEEP,
      `The operation is nested ${depth} levels deep; at most ${limits.depth} are allowed. Read the inner part by its id.`,
      400,
    );
  }
}

type Variables = Record<string, unknown>;

function checkVariables(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Variables): void {
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const [first] = errors ?? [];
  // As for the rest of the schema, a mistyped name is not answered with the right ones.
  if (first) throw new ApiError(ErrorCode.BAD_USER_INPUT, first.message.replace(/ Did you mean .+\?$/, ''), 400);
}

const tooCostly = (cost: string): ApiError =>
  new ApiError(
    ErrorCode.QUERY_TOO_COSTLY,
    `The operation may read about ${cost} rows; at most ${limits.cost} are allowed. Ask for smaller pages or fewer relations.`,
    400,
  );

function checkCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): void {
  let cost: number;
  try {
    cost = costOf(schema, document, operation.name?.value, variables);
  } catch {
    // Variables were checked before: what is left is an operation too large to walk through.
    throw tooCostly('more than it is possible to count');
  }
  if (cost > limits.cost) throw tooCostly(String(cost));
}

/** Refuses what asks for too much, before anything is read. */
export const limitsPlugin: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        if (!operation) return;
        const variables = request.variables ?? {};
        checkShape(document, operation);
        checkVariables(schema, operation, variables);
        checkCost(schema, document, operation, variables);
      },
    };
  },
};
