import type { CatenaDataSource } from '@catena/database';
import type { EntityManager } from 'typeorm';

/** Reads only, and tells of every statement before it is sent; a throwing listener stops it. */
export type ReadSource = Pick<CatenaDataSource, 'read' | 'dataVersion'>;

export function countedSource(source: ReadSource, onStatement: () => void): ReadSource {
  const counted = (manager: EntityManager): EntityManager => {
    const query: EntityManager['query'] = (text, values) => {
      onStatement();
      return manager.query(text, values);
    };
    return Object.create(manager, { query: { value: query } });
  };
  return {
    read: (question) => source.read((manager) => question(counted(manager))),
    dataVersion: () => {
      onStatement();
      return source.dataVersion();
    },
  };
}
