import { expect } from 'vitest';
import { ErrorCode } from '../errors/codes.js';

/** What the libraries say of requests that do not fit the schema. */
const protocol = ['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST'];
const allowed: ReadonlySet<unknown> = new Set([
  ...protocol,
  ...Object.values(ErrorCode).filter((code) => code !== ErrorCode.INTERNAL && code !== ErrorCode.TIMEOUT),
]);

/** Signs of the inside: stacks, statements, drivers, folders. */
const inside = /\n\s+at |node_modules|SQLITE_|QueryFailedError|SELECT |INSERT INTO|\/src\/|TypeError|RangeError/;

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: unknown } }[];
}

const longestMessage = 2000;

/** Holds an answer to what every answer must be, whatever was sent; its text, if it is free of errors. */
export async function judge(response: Response): Promise<string | undefined> {
  const text = await response.text();
  expect([200, 400, 413, text.slice(0, 500)]).toContain(response.status);
  const { data, errors = [] } = JSON.parse(text) as Body;
  for (const { message, extensions } of errors) {
    expect([message, allowed.has(extensions?.code)]).toEqual([message, true]);
    expect(message).not.toMatch(inside);
    expect(message.length).toBeLessThan(longestMessage);
  }
  return errors.length === 0 && data ? text : undefined;
}
