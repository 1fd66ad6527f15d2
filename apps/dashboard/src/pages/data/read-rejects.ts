import type { Client, CombinedError } from '@urql/core';
import { RejectsFileDocument } from '../../generated/documents.js';

interface RejectsFile {
  /** Empty where no row is refused. */
  readonly text: string;
  readonly error?: CombinedError | undefined;
}

/** The file of all refused rows of a run behind a line, asked for in parts until none follows. */
export async function readRejects(client: Client, key: string, afterLine = 0): Promise<RejectsFile> {
  const { data, error } = await client
    .query(RejectsFileDocument, { key, afterLine }, { requestPolicy: 'network-only' })
    .toPromise();
  if (error !== undefined) return { text: '', error };
  const part = data?.importRun?.rejectsFile;
  if (!part || part.lastLine === null) return { text: part?.text ?? '' };
  const rest = await readRejects(client, key, part.lastLine);
  return { ...rest, text: part.text + rest.text };
}
