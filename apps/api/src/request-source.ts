import type { CatenaDataSource } from '@catena/database';

/** What requests read from and write to. */
export type RequestSource = Pick<CatenaDataSource, 'dialect' | 'read' | 'write' | 'keep' | 'dataVersion'>;
