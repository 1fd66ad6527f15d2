import type { CombinedError } from '@urql/core';
import { useMutation } from 'urql';
import { errorText } from '../client/error-text.js';
import {
  DeleteSegmentDocument,
  RenameSegmentDocument,
  SaveSegmentDocument,
  type SegmentPayloadFragment,
} from '../generated/documents.js';
import { type Text, useText } from '../i18n/text.js';
import { type Narrowings, narrowedFields } from './narrowings.js';

/** What became of a change: the segment's id, or why nothing was changed. */
type Outcome = { readonly id: string } | { readonly problem: string };

const codes = ['BAD_VALUE', 'DUPLICATE', 'LIMIT_REACHED', 'NOT_FOUND'] as const;

/** Why a segment was not changed, in the reader's language; in the server's words where its code is not known here. */
function problemText({ code, field, message }: SegmentPayloadFragment['userErrors'][number], text: Text): string {
  const known = codes.find((one) => one === code);
  // Only the name is the reader's own text; what else is refused is said best by the server.
  if (known === undefined || (known === 'BAD_VALUE' && field?.[0] !== 'name')) return message;
  return text(`segment.problem.${known}`);
}

function outcomeOf(payload: SegmentPayloadFragment | undefined, error: CombinedError | undefined, text: Text): Outcome {
  if (error !== undefined) return { problem: errorText(error, text) };
  const [refused] = payload?.userErrors ?? [];
  if (refused !== undefined) return { problem: problemText(refused, text) };
  return { id: payload?.node?.id ?? '' };
}

/** How saved segments are changed. */
export function useSegmentChanges() {
  const text = useText();
  const [, save] = useMutation(SaveSegmentDocument);
  const [, rename] = useMutation(RenameSegmentDocument);
  const [, remove] = useMutation(DeleteSegmentDocument);
  return {
    /** Saves under a name, or changes what the segment of that name narrows by. */
    save: async (name: string, narrowings: Narrowings): Promise<Outcome> => {
      const definition = Object.fromEntries(narrowedFields.map((field) => [field, narrowings[field]]));
      const { data, error } = await save({ name, definition });
      return outcomeOf(data?.saveSegment, error, text);
    },
    rename: async (id: string, name: string): Promise<Outcome> => {
      const { data, error } = await rename({ id, name });
      return outcomeOf(data?.renameSegment, error, text);
    },
    remove: async (id: string): Promise<Outcome> => {
      const { data, error } = await remove({ id });
      return outcomeOf(data?.deleteSegment, error, text);
    },
  };
}
