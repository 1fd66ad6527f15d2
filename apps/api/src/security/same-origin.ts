import { isIP } from 'node:net';
import type { RequestHandler } from 'express';
import { ApiError } from '../errors/api-error.js';
import { ErrorCode } from '../errors/codes.js';

const loopback = ['localhost', '127.0.0.1', '::1'];

/** The name in "name:port" or "[address]:port", in small letters; undefined when it is neither. */
export function hostName(authority: string): string | undefined {
  try {
    const { hostname } = new URL(`http://${authority}`);
    return hostname.replace(/^\[|\]$/g, '').toLowerCase() || undefined;
  } catch {
    return undefined;
  }
}

/** The host and port in an origin; undefined for `null` and for anything but the web. */
const authorityOf = (origin: string): string | undefined => /^https?:\/\/([^/]+)$/.exec(origin)?.[1];

/**
 * Refuses requests under a name that is not this server's, and requests from pages of other origins: a page in
 * somebody's browser could otherwise reach a server that only this machine should see, by giving its own name this
 * machine's address. An address cannot be given away like that, so addresses are allowed.
 */
export function sameOrigin(names: readonly string[]): RequestHandler {
  const allowed = new Set([...loopback, ...names.map((name) => name.toLowerCase())]);
  const isOurs = (host: string): boolean => {
    const name = hostName(host);
    return name !== undefined && (allowed.has(name) || isIP(name) > 0);
  };
  const mayAsk = (origin: string, host: string): boolean => {
    const authority = authorityOf(origin);
    return authority !== undefined && (authority === host || allowed.has(hostName(authority) ?? ''));
  };
  return ({ headers: { host = '', origin } }, _response, next) => {
    if (!isOurs(host)) {
      throw new ApiError(
        ErrorCode.HOST_NOT_ALLOWED,
        'This server does not answer under that name. Add the name to ALLOWED_HOSTS.',
        421,
      );
    }
    if (origin !== undefined && !mayAsk(origin, host)) {
      throw new ApiError(
        ErrorCode.ORIGIN_NOT_ALLOWED,
        'Pages of that origin may not use this server. Add its name to ALLOWED_HOSTS.',
        403,
      );
    }
    next();
  };
}
