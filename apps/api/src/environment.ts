export interface Environment {
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
  readonly allowedHosts: readonly string[];
}

/** A setting that cannot be used; the message says which and what to write instead. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new EnvironmentError(`PORT is "${text}". Give a number from 0 to 65535.`);
}

const given = (text: string | undefined, otherwise: string): string => text?.trim() || otherwise;

/**
 * Reads what the server may be told: PORT, HOST, DATABASE_URL, ALLOWED_HOSTS (names separated by commas). A blank
 * value counts as not given.
 * @throws EnvironmentError
 */
export function readEnvironment(environment: Readonly<Record<string, string | undefined>> = process.env): Environment {
  return {
    host: given(environment.HOST, '127.0.0.1'),
    port: readPort(given(environment.PORT, '4000')),
    databaseUrl: given(environment.DATABASE_URL, 'sqlite:data/catena.sqlite'),
    allowedHosts: given(environment.ALLOWED_HOSTS, '')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  };
}
