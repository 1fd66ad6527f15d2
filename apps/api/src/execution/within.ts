import { ApiError } from '../errors/api-error.js';
import { ErrorCode } from '../errors/codes.js';

export const timedOut = (milliseconds: number): ApiError =>
  new ApiError(
    ErrorCode.TIMEOUT,
    `The answer took longer than ${milliseconds / 1000} seconds. Ask for a shorter period, smaller pages or fewer relations.`,
    503,
  );

/** @throws ApiError TIMEOUT when the work has not been done in time; what it began goes on until its next statement */
export async function within<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(timedOut(milliseconds)), milliseconds);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}
