import { LocalClock } from '@catena/database';
import { Refusal } from '../errors.js';
import { Bindings } from './bindings.js';
import type { Source } from './file/source.js';
import { unexpected } from './mapping/expectations.js';
import type { ImportPlan } from './plan.js';
import type { RejectedRow } from './rejected-row.js';
import { Sorter } from './sort-records.js';
import type { Locality } from './values/parse-cell.js';

/** As no company is known yet, amounts may have as many decimals as any currency has. */
const anywhere: Locality = { clock: new LocalClock('UTC'), digits: 4 };

/** Fewer rows may all be wrong by chance. */
const leastRows = 20;
/** Of a file that is another one, or has its columns swapped, more rows than this are not as expected. */
const oddShare = 1 / 50;

const example = ([first]: readonly RejectedRow[]): string =>
  first ? `for example line ${first.record.line}: ${first.reason}` : '';

/**
 * Looks at the first rows as they would be read, so that a file whose columns are swapped, or which is another one,
 * is answered before a row of it is written.
 * @param plan one that is used for nothing else: it is asked for each row once
 * @throws Refusal when most of them would be refused, or more than a few are not what the mapping expects
 */
export function refuseMisfit(source: Source, plan: ImportPlan): void {
  const header = source.rows.kind === 'csv' ? source.rows.header.cells : undefined;
  const sorter = new Sorter(new Bindings(plan, source.rows), header, anywhere);
  const { rejected, blank } = sorter.sort(source.sample);
  const read = source.sample.length - blank;
  const odd = rejected.filter(({ code }) => code === unexpected);
  if (odd.length > read * oddShare) {
    throw new Refusal(
      `${source.path} is not the file that ${plan.name} describes, or its columns are swapped: of its first ${read} rows ${odd.length} hold what they should not, ${example(odd)} Nothing was written. Compare its header with its columns; --anyway imports the rows that fit.`,
    );
  }
  if (read >= leastRows && rejected.length * 2 > read) {
    throw new Refusal(
      `Of the first ${read} rows of ${source.path} ${rejected.length} would be refused, ${example(rejected)} Perhaps columns are swapped, or it is another file. Nothing was written. Correct it, or say --anyway to import the rows that fit.`,
    );
  }
}
