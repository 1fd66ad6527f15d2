import { askTotals, type Cell, type Part, type Totals, type TotalsQuestion } from '@catena/database';
import DataLoader from 'dataloader';
import type { RequestData } from '../../data/request-data.js';

type Ask = Omit<TotalsQuestion, 'parts'> & { readonly part: Part };

/** One part, in every cell in which its base has rows. */
export interface PartCell extends Cell {
  readonly sum: number;
}

const scopeOf = ({ part: _, ...scope }: Ask): string => JSON.stringify(scope);

async function answerAll(data: RequestData, asks: readonly Ask[]): Promise<PartCell[][]> {
  const groups = new Map<string, Ask[]>();
  for (const ask of asks) groups.set(scopeOf(ask), [...(groups.get(scopeOf(ask)) ?? []), ask]);
  const answers = new Map<Ask, PartCell[]>();
  await Promise.all(
    [...groups.values()].map(async (group) => {
      const [first] = group;
      if (!first) return;
      const { part: _, ...scope } = first;
      const rows = await data.ask((manager) => askTotals(manager, { ...scope, parts: group.map(({ part }) => part) }));
      group.forEach((ask, index) => {
        answers.set(
          ask,
          rows.map(({ span, slice, sums }: Totals) => ({ span, slice, sum: sums[index] ?? 0 })),
        );
      });
    }),
  );
  return asks.map((ask) => answers.get(ask) ?? []);
}

/**
 * Reads one part of a base. What many metrics ask of one base by one time basis in one turn becomes one statement,
 * and a part asked twice is read once.
 */
export function readPart(data: RequestData, ask: Ask): Promise<PartCell[]> {
  const make = () =>
    new DataLoader<Ask, PartCell[], string>((asks) => answerAll(data, asks), {
      cacheKeyFn: (one) => JSON.stringify(one),
      // A statement of hundreds of sums is slower to prepare than two statements.
      maxBatchSize: 400,
    });
  return data.once('report parts', make).load(ask);
}
