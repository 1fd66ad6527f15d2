import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../context.js';
import { ErrorCode } from '../errors/codes.js';
import { isInternal } from '../errors/present-error.js';
import type { Logger } from './log.js';

/** A caller chooses the name of an operation. */
const longestName = 100;

/** Logs what went wrong in here in full, and puts the request's id beside the masked error. */
export const logPlugin = (log: Logger): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart({ contextValue: { report } }) {
    const { requestId } = report;
    return {
      async didEncounterErrors({ errors, operationName }) {
        for (const error of errors.filter(isInternal)) {
          log.error(
            { requestId, operationName, path: error.path, err: error.originalError ?? error },
            'internal error',
          );
        }
      },
      async willSendResponse({ operationName, response: { body } }) {
        report.operationName = operationName?.slice(0, longestName);
        if (body.kind !== 'single') return;
        const { singleResult } = body;
        singleResult.errors = singleResult.errors?.map((error) =>
          error.extensions?.code === ErrorCode.INTERNAL
            ? { ...error, extensions: { ...error.extensions, requestId } }
            : error,
        );
      },
    };
  },
});
