import type { Client, CombinedError } from '@urql/core';
import { RejectsDocument, type RejectsQuery } from '../../generated/documents.js';

export type Reject = NonNullable<RejectsQuery['importRun']>['rejects'][number];

interface Rejects {
  readonly rejects: readonly Reject[];
  readonly error?: CombinedError | undefined;
}

/** All refused rows of a run, asked for in pages until none follows. */
export async function readRejects(client: Client, key: string): Promise<Rejects> {
  const rejects: Reject[] = [];
  for (;;) {
    const afterLine = rejects.at(-1)?.line ?? 0;
    const { data, error } = await client
      .query(RejectsDocument, { key, afterLine }, { requestPolicy: 'network-only' })
      .toPromise();
    if (error !== undefined) return { rejects, error };
    const page = data?.importRun?.rejects ?? [];
    if (page.length === 0) return { rejects };
    rejects.push(...page);
  }
}
