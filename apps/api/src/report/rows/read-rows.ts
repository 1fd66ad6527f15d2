import { askRows, askSpellRows, type CountedRow } from '@catena/database';
import { type Base, bases } from '@catena/metrics';
import type { RequestData } from '../../data/request-data.js';
import { isDataTable, typeNameOf } from '../../entity/entity-type.js';
import { decodeCursor, encodeCursor } from '../../relay/cursor.js';
import { type PageArgs, pageWindow } from '../../relay/page-args.js';
import type { MetricQuestion } from '../metric-question.js';
import { closedReason, countedRows, type RowsPart } from './counted-rows.js';

const order = 'rows';

export interface RowsPage {
  readonly typeName: 'MetricRows';
  readonly rows: readonly { readonly day: number; readonly node: object }[];
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

export interface Closed {
  readonly typeName: 'NotDrillable';
  readonly reason: string;
}

const closed = (reason: string): Closed => ({ typeName: 'NotDrillable', reason });

/** A page of the rows that a part of a figure counted, or why there is none. */
export async function readRows(
  data: RequestData,
  question: MetricQuestion,
  part: RowsPart,
  args: Pick<PageArgs, 'first' | 'after'>,
): Promise<RowsPage | Closed> {
  const counted = countedRows(question.metric.measure, part);
  if (counted.kind === 'NONE') return closed(counted.reason);
  const base = counted.kind === 'FACTS' ? counted.facts.base : counted.base;
  const reason = closedReason(base);
  if (reason !== null) return closed(reason);
  if ((await question.figures()).now?.withheld) return closed('The figure is withheld, and so are its rows.');
  const { entity }: Base = bases[base];
  if (!isDataTable(entity)) throw new Error(`${entity} is no table of data.`);
  const { size, after: cursor } = pageWindow(args);
  const [day, id] = cursor === undefined ? [] : decodeCursor(order, ['number', 'number'], cursor);
  const after = day === undefined || id === undefined ? undefined : { day: Number(day), id: Number(id) };
  const span = question.period;
  const { filter } = question;
  const page = { first: size + 1, after };
  const found: CountedRow[] =
    span === null
      ? []
      : await data.ask((manager) =>
          counted.kind === 'FACTS'
            ? askRows(manager, { facts: counted.facts, and: counted.and, spans: [span], filter, ...page })
            : askSpellRows(manager, { ...question.spells, part: counted.part, span, filter, ...page }),
        );
  const shown = found.slice(0, size);
  const last = shown.at(-1);
  const nodes = await Promise.all(shown.map((row) => data.one(entity, row.id, row.customerId)));
  return {
    typeName: 'MetricRows',
    rows: shown.flatMap((row, index) => {
      const node = nodes[index];
      return node ? [{ day: row.day, node: { ...node, typeName: typeNameOf(entity) } }] : [];
    }),
    hasNextPage: found.length > size,
    endCursor: last ? encodeCursor(order, [last.day, last.id]) : null,
  };
}
