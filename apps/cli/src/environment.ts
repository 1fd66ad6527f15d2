/** The database that the surroundings name, if they name one. */
export const databaseFromEnvironment = (): string | undefined => process.env.DATABASE_URL || undefined;

/** The environment of a program started from here, with some values of its own; undefined leaves one as it is. */
export function environmentWith(own: Readonly<Record<string, string | undefined>>): NodeJS.ProcessEnv {
  const set = Object.entries(own).filter(([, value]) => value !== undefined);
  return { ...process.env, ...Object.fromEntries(set) };
}
