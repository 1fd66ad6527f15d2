declare module 'vitest' {
  export interface ProvidedContext {
    /** Where this run keeps its SQLite files. */
    databaseFolder: string;
    /** Address of a server on which tests may create databases; empty when there is none. */
    postgresUrl: string;
    /** How the names of this run's databases begin. */
    postgresPrefix: string;
  }
}

export {};
