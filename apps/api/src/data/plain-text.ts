import { ApiError } from '../errors/api-error.js';
import { ErrorCode } from '../errors/codes.js';

/**
 * Text as it was given, if every database can compare with it.
 * @throws ApiError BAD_USER_INPUT
 */
export function plainText(text: string): string {
  if (!text.includes('\u0000')) return text;
  throw new ApiError(
    ErrorCode.BAD_USER_INPUT,
    'A text holds the character NUL (U+0000), which no stored text has. Leave it out.',
  );
}
