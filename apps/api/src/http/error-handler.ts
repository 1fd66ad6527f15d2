import type { ErrorRequestHandler } from 'express';
import { ApiError } from '../errors/api-error.js';
import { ErrorCode } from '../errors/codes.js';
import type { Logger } from '../logging/log.js';
import { reportOf } from '../logging/request-log.js';
import { limits } from '../security/limits.js';

/** What the reader of request bodies says in the `type` of its errors. */
const bodyErrors: Readonly<Record<string, ApiError>> = {
  'entity.parse.failed': new ApiError(
    ErrorCode.BAD_BODY,
    'The body is not JSON. Send {"query": "…"} as application/json.',
    400,
  ),
  'entity.too.large': new ApiError(
    ErrorCode.BODY_TOO_LARGE,
    `The body is larger than ${limits.bodyBytes} bytes. Split the request.`,
    413,
  ),
  'encoding.unsupported': new ApiError(
    ErrorCode.BAD_BODY,
    'The body is compressed in a way that is not known. Send it plain or as gzip.',
    415,
  ),
  'charset.unsupported': new ApiError(
    ErrorCode.BAD_BODY,
    'The body is in a character set that is not known. Send UTF-8.',
    415,
  ),
  'request.aborted': new ApiError(ErrorCode.BAD_BODY, 'The body ended early. Send it again.', 400),
  'request.size.invalid': new ApiError(
    ErrorCode.BAD_BODY,
    'The body is not as long as its Content-Length says. Send it again.',
    400,
  ),
};

function knownError(error: unknown): ApiError | undefined {
  if (error instanceof ApiError) return error;
  if (!(error instanceof Error)) return undefined;
  const type: unknown = Reflect.get(error, 'type');
  const status: unknown = Reflect.get(error, 'status');
  const known = typeof type === 'string' ? bodyErrors[type] : undefined;
  if (known || typeof status !== 'number' || status < 400 || status >= 500) return known;
  return new ApiError(ErrorCode.BAD_REQUEST, 'The request cannot be read.', status);
}

const statusOf = ({ extensions: { http } }: ApiError): number =>
  typeof http === 'object' && http !== null && 'status' in http ? Number(http.status) : 400;

/** Answers what fails outside GraphQL, in the form of a GraphQL answer. */
export const errorHandler =
  (log: Logger): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const known = knownError(error);
    if (known) {
      response.status(statusOf(known)).json({ errors: [{ message: known.message, extensions: { code: known.code } }] });
      return undefined;
    }
    const { requestId } = reportOf(response);
    log.error({ requestId, err: error }, 'internal error');
    response.status(500).json({
      errors: [{ message: 'Something went wrong in the server.', extensions: { code: ErrorCode.INTERNAL, requestId } }],
    });
    return undefined;
  };
