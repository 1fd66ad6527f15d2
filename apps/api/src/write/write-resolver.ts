import type { LooseRow } from '@catena/database';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import type { TypeClass } from '../entity/entity-type.js';
import type { Call, Kind } from './call.js';
import { largestBatch } from './check-call.js';
import type { Fact } from './fact.js';
import { closingInput, rowInput } from './input-type.js';
import { payloadTypes } from './payload.type.js';
import { write } from './write.service.js';

const keyDoc =
  'A name for this write, at most 120 characters. Sent again within 24 hours it is answered and not done again.';
const batchDoc = `The rows, at most ${largestBatch}: all are written or none.`;
const reasonDoc = 'Why what was known was wrong. It is kept, with what was known before.';

type Key = string | null | undefined;

interface Asked extends Omit<Call, 'idempotencyKey' | 'reason'> {
  readonly idempotencyKey: Key;
  readonly reason?: string;
}

/** Does a call and answers with what it may show. */
async function answer(context: RequestContext, { idempotencyKey, reason, ...call }: Asked): Promise<object> {
  const { rows, ...outcome } = await write(context, { ...call, reason, idempotencyKey: idempotencyKey ?? undefined });
  const payload = { ...outcome, accepted: rows.length };
  const { table, type } = call.fact;
  if (!type) return payload;
  const nodes = await Promise.all(rows.map(({ id, customerId }) => context.data.one(table, id, customerId)));
  return { ...payload, nodes, node: nodes[0] ?? null };
}

interface Pair {
  readonly fact: Fact;
  readonly kind: Kind;
  readonly one: string;
  readonly many: string;
  readonly input: TypeClass;
  readonly payloads: { readonly one: TypeClass; readonly many: TypeClass };
  readonly description: string;
}

/** Two mutations that do the same to one row and to many. */
function pairResolver({ fact, kind, one, many, input, payloads, description }: Pair): TypeClass {
  @Resolver()
  class Writes {
    @Mutation(() => payloads.one, { name: one, description: `${description} One row.` })
    one(
      @Arg('input', () => input, { description: 'The row.' }) row: LooseRow,
      @Arg('idempotencyKey', () => String, { nullable: true, description: keyDoc }) idempotencyKey: Key,
      @Ctx() context: RequestContext,
    ) {
      return answer(context, { fact, kind, action: one, rows: [row], many: false, idempotencyKey });
    }

    @Mutation(() => payloads.many, { name: many, description: `${description} All rows or none.` })
    many(
      @Arg('inputs', () => [input], { description: batchDoc }) rows: LooseRow[],
      @Arg('idempotencyKey', () => String, { nullable: true, description: keyDoc }) idempotencyKey: Key,
      @Ctx() context: RequestContext,
    ) {
      return answer(context, { fact, kind, action: many, rows, many: true, idempotencyKey });
    }
  }

  return Writes;
}

function correctionResolver(fact: Fact, input: TypeClass, payload: TypeClass): TypeClass {
  const action = `correct${fact.name}`;

  @Resolver()
  class Corrects {
    @Mutation(() => payload, {
      name: action,
      description: `Corrects what is known of a ${fact.name}, also what is fixed otherwise, and keeps what was known before.`,
    })
    correct(
      @Arg('input', () => input, { description: 'Which row, and what is right.' }) row: LooseRow,
      @Arg('reason', () => String, { description: reasonDoc }) reason: string,
      @Arg('idempotencyKey', () => String, { nullable: true, description: keyDoc }) idempotencyKey: Key,
      @Ctx() context: RequestContext,
    ) {
      return answer(context, { fact, kind: 'correct', action, rows: [row], many: false, reason, idempotencyKey });
    }
  }

  return Corrects;
}

/** The mutations of a fact: recording, correcting, and bringing to its end. */
export function writeResolvers(fact: Fact): TypeClass[] {
  const { name, plural, type, closing } = fact;
  const input = rowInput(fact);
  const payloads = payloadTypes(name, plural, type);
  const recording = pairResolver({
    fact,
    kind: 'record',
    one: `record${name}`,
    many: `record${plural}`,
    input,
    payloads,
    description: `Adds ${name} rows, or completes known ones: a field that is left out stays as it is, null clears it.`,
  });
  const closings = closing
    ? [pairResolver({ fact, kind: 'close', ...closing, input: closingInput(fact, closing), payloads })]
    : [];
  return [recording, ...closings, correctionResolver(fact, input, payloads.one)];
}
