import type { FailureHarmQuery } from '../../generated/documents.js';
import type { Say } from '../../widgets/say.js';
import type { Shaped } from '../../widgets/shaped.js';
import { differenceMatrix } from '../../widgets/spread/difference-matrix.js';
import { isAbove, pointsSize, sideOf } from '../../widgets/spread/estimate.js';
import { spreadNote } from '../../widgets/spread/spread-note.js';

type Cell = FailureHarmQuery['spread']['harm'][number];

const tiers = ['NEW', 'SETTLED', 'LOYAL'] as const;
const bands = ['minor', 'moderate', 'serious', 'grave'] as const;

/** What failures cost by their severity and the length of the relationship: a long one buffers, until they are grave. */
export function shapeHarm({ spread }: FailureHarmQuery, say: Say): Shaped {
  const { text } = say;
  const severities = [...new Set(spread.harm.map(({ severity }) => severity.from))];
  const bandOf = (cell: Cell) => bands[severities.indexOf(cell.severity.from)] ?? 'grave';
  if (spread.harm.every(({ difference }) => difference === null))
    return { kind: 'empty', message: text('failureHarm.none') };
  const finding = findingOf(spread.harm, bandOf, say);
  return {
    kind: 'ready',
    ...(finding !== undefined && { finding }),
    note: spreadNote(
      say,
      spread,
      text('failureHarm.what'),
      spread.harm.reduce((sum, { n }) => sum + n, 0),
    ),
    ...differenceMatrix(say, {
      rows: bands.map((key) => ({ key, label: text(`failureHarm.severity.${key}`) })),
      columns: tiers.map((key) => ({ key, label: text(`failureHarm.relationship.${key}`) })),
      cells: spread.harm.map((cell) => ({
        row: bandOf(cell),
        column: cell.relationship,
        estimated: cell.difference,
        n: cell.n,
      })),
      description: finding ?? text('widget.failureHarm.title'),
      name: text('failureHarm.severity'),
    }),
  };
}

/** That long relationships forgive until it is grave, where the data show both; else the cell that costs most. */
function findingOf(harm: readonly Cell[], bandOf: (cell: Cell) => string, say: Say): string | undefined {
  const { text } = say;
  const at = (band: string, tier: Cell['relationship']) =>
    harm.find((cell) => bandOf(cell) === band && cell.relationship === tier)?.difference ?? null;
  const grave = at('grave', 'LOYAL');
  const softened = (['minor', 'moderate', 'serious'] as const).find((band) =>
    isAbove(at(band, 'NEW'), at(band, 'LOYAL')),
  );
  if (softened !== undefined && grave?.estimate != null && isAbove(grave, at(softened, 'LOYAL')))
    return text('failureHarm.finding.buffer', { grave: pointsSize(say, grave.estimate) });
  const [worst] = harm
    .filter(({ difference }) => difference !== null && sideOf(difference) === 'above')
    .toSorted((one, other) => (other.difference?.estimate ?? 0) - (one.difference?.estimate ?? 0));
  if (worst?.difference?.estimate == null) return undefined;
  return text('failureHarm.finding', {
    failures: text(`failureHarm.failures.${bands.find((band) => band === bandOf(worst)) ?? 'grave'}`),
    customers: text(`failureHarm.customers.${worst.relationship}`),
    points: pointsSize(say, worst.difference.estimate),
  });
}
