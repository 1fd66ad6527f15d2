import type { EntityManager } from 'typeorm';
import type { CatenaDataSource } from '../source/data-source.js';

/** Asks several questions of the data as it is at one moment, whatever is written meanwhile. */
export function readSnapshot<T>(
  dataSource: Pick<CatenaDataSource, 'dialect' | 'read'>,
  question: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  return dataSource.read(async ({ connection }) => {
    const runner = connection.createQueryRunner();
    try {
      await runner.query(dataSource.dialect === 'sqlite' ? 'BEGIN' : 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      try {
        return await question(runner.manager);
      } finally {
        await runner.query('ROLLBACK');
      }
    } finally {
      await runner.release();
    }
  });
}
