import { entityOf, type Filter, tables, valueProblem, type WriteTransaction } from '@catena/database';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../context.js';
import { ApiError } from '../errors/api-error.js';
import { encodeGlobalId } from '../relay/global-id.js';
import { readNarrowings } from '../report/narrowings.js';
import { noteChange } from '../write/audit-trail.js';
import { Refused, refuse, type UserError } from '../write/user-error.js';
import { askSegments, type StoredSegment, segmentIdOf, segmentType } from './read-segment.js';
import { type SavedSegmentPayload, type SegmentDefinitionInput, shownSegment } from './saved-segment.type.js';

/** The most segments that are kept at a time. */
export const mostSegments = 200;

const refuseOne = (code: UserError['code'], field: string, message: string): void =>
  refuse([{ code, field: [field], message }]);

function checkName(name: string): void {
  const problem = valueProblem(tables.saved_segment.columns.name, name);
  if (problem) refuseOne('BAD_VALUE', 'name', `"name" ${problem}.`);
}

/** @throws Refused */
function readDefinition(given: SegmentDefinitionInput): Filter {
  try {
    const filter = readNarrowings(given);
    const entries = Object.entries(filter);
    const empty = entries.find(([, values]) => values.length === 0);
    if (empty) refuseOne('BAD_VALUE', 'definition', `"${empty[0]}" names no value: nothing would be in the segment.`);
    if (entries.length === 0) refuseOne('MISSING_VALUE', 'definition', 'Name at least one field to narrow by.');
    const problem = valueProblem(tables.saved_segment.columns.definition, JSON.stringify(filter));
    if (problem) refuseOne('BAD_VALUE', 'definition', `"definition" ${problem} when it is written as JSON.`);
    return filter;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw new Refused([{ code: 'BAD_VALUE', field: ['definition'], message: error.message }]);
  }
}

const findByName = async (manager: EntityManager, name: string): Promise<StoredSegment | undefined> =>
  (await askSegments(manager, '"name" = :value', name))[0];

/** @throws Refused when there never was such a segment */
async function findById(manager: EntityManager, text: string): Promise<StoredSegment> {
  try {
    const [found] = await askSegments(manager, '"id" = :value', segmentIdOf(text));
    if (found) return found;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw new Refused([{ code: 'BAD_VALUE', field: ['id'], message: error.message }]);
  }
  const message = 'There is no saved segment with this id. Take it from savedSegments.';
  throw new Refused([{ code: 'NOT_FOUND', field: ['id'], message }]);
}

interface Change {
  readonly action: 'saveSegment' | 'renameSegment' | 'deleteSegment';
  /** The segment that a transaction leaves behind, and what it was before; undefined where nothing changed. */
  readonly make: (
    transaction: WriteTransaction,
    now: number,
  ) => Promise<{ readonly before: StoredSegment | null; readonly after: StoredSegment | undefined }>;
}

/** Does a change in one transaction and writes it down. */
async function change(context: RequestContext, { action, make }: Change): Promise<SavedSegmentPayload> {
  try {
    const segment = await context.write(async (transaction) => {
      const now = Date.now();
      const { before, after } = await make(transaction, now);
      if (after) {
        const subject = encodeGlobalId({ type: segmentType, id: after.id, customerId: undefined });
        const previous = before && JSON.stringify({ name: before.name, definition: before.filter });
        await noteChange(transaction, { at: now, actor: context.principal.name, action, subject, previous });
      }
      return after ?? before;
    });
    return { node: segment && shownSegment(segment), userErrors: [] };
  } catch (error) {
    if (error instanceof Refused) return { node: null, userErrors: error.userErrors };
    throw error;
  } finally {
    context.data.forget();
  }
}

interface Values {
  readonly name?: string | null;
  readonly definition?: string;
  readonly changedAt?: number;
  readonly deletedAt?: number;
}

async function update({ manager }: WriteTransaction, before: StoredSegment, values: Values) {
  await manager.update(entityOf('saved_segment'), { id: before.id }, values);
  const [after] = await askSegments(manager, '"id" = :value', before.id);
  return { before, after };
}

export const saveSegment = (context: RequestContext, name: string, given: SegmentDefinitionInput) =>
  change(context, {
    action: 'saveSegment',
    async make(transaction, now) {
      checkName(name);
      const { manager } = transaction;
      const definition = JSON.stringify(readDefinition(given));
      const before = await findByName(manager, name);
      if (before) {
        const same = JSON.stringify(before.filter) === definition;
        return same ? { before, after: undefined } : update(transaction, before, { definition, changedAt: now });
      }
      const kept = await manager.query<{ n: number | string }[]>(
        'SELECT count(*) AS "n" FROM "saved_segment" WHERE "name" IS NOT NULL',
      );
      if (Number(kept[0]?.n) >= mostSegments) {
        refuseOne('LIMIT_REACHED', 'name', `There are ${mostSegments} saved segments, the most. Delete one first.`);
      }
      const values = { name, definition, createdAt: now, changedAt: now, deletedAt: null };
      await manager.insert(entityOf('saved_segment'), values);
      return { before: null, after: await findByName(manager, name) };
    },
  });

export const renameSegment = (context: RequestContext, id: string, name: string) =>
  change(context, {
    action: 'renameSegment',
    async make(transaction, now) {
      checkName(name);
      const before = await findById(transaction.manager, id);
      if (before.name === name) return { before, after: undefined };
      if (before.name === null) refuseOne('NOT_FOUND', 'id', 'The segment has been deleted. Save it under a new name.');
      if (await findByName(transaction.manager, name)) {
        refuseOne('DUPLICATE', 'name', `There is another segment "${name}". Choose another name, or delete that one.`);
      }
      return update(transaction, before, { name, changedAt: now });
    },
  });

export const deleteSegment = (context: RequestContext, id: string) =>
  change(context, {
    action: 'deleteSegment',
    async make(transaction, now) {
      const before = await findById(transaction.manager, id);
      if (before.name === null) return { before, after: undefined };
      return update(transaction, before, { name: null, deletedAt: now });
    },
  });
