import type { NarrowedField } from '../../filters/narrowings.js';
import type { FailureRisksQuery } from '../../generated/documents.js';
import type { Drill } from '../../widgets/drill.js';
import { noteOf } from '../../widgets/note.js';
import type { Say } from '../../widgets/say.js';
import { barsDescription, barsPicture, barsTable } from '../../widgets/shape/bars.js';
import type { Shaped } from '../../widgets/shaped.js';
import { wordOf } from '../../widgets/word-of.js';

type Factor = FailureRisksQuery['report']['failure']['riskFactors'][number];

const mostShown = 12;

/** The conditions by which a report can be narrowed. */
const fields: Partial<Record<Factor['condition'], NarrowedField>> = {
  CHANNEL: 'channel',
  REGION: 'region',
  SEGMENT: 'segment',
};
const words: Partial<Record<Factor['condition'], string>> = { CHANNEL: 'channel', REASON: 'reason' };

const keyOf = ({ condition, value }: Factor): string => `${condition} ${value ?? ''}`;

/** Under which conditions contacts fail more often than elsewhere. */
export function shapeRisks({ report }: FailureRisksQuery, say: Say): Shaped {
  const { text, formats } = say;
  const { riskFactors, failedContactShare: share } = report.failure;
  const shown = riskFactors
    .filter(({ lift }) => lift.value !== null)
    .toSorted((one, other) => (other.lift.value ?? 0) - (one.lift.value ?? 0))
    .slice(0, mostShown);
  const [worst] = shown;
  if (worst === undefined) return { kind: 'empty', message: text('trend.empty') };
  const labelOf = ({ condition, value }: Factor): string => {
    if (value === null) return text(`riskCondition.${condition}`);
    const vocabulary = words[condition];
    return `${text(`riskCondition.${condition}`)}: ${vocabulary === undefined ? value : wordOf(text, `${vocabulary}.${value}`, value)}`;
  };
  const figures = shown.map((factor) => ({
    key: keyOf(factor),
    label: labelOf(factor),
    figure: factor.lift,
    detail: text('failureRisks.failed', { share: formats.value('SHARE', factor.failed.value) }),
  }));
  const drillsOf = (factor: Factor): [string, Drill][] => {
    const field = fields[factor.condition];
    return field === undefined || factor.value === null
      ? []
      : [[keyOf(factor), { metric: share.metric.key, part: 'NUMERATOR', where: { field, value: factor.value } }]];
  };
  return {
    kind: 'ready',
    finding: text('failureRisks.finding', {
      condition: labelOf(worst),
      lift: formats.value('RATIO', worst.lift.value),
    }),
    note: noteOf(say, {
      what: text('failureRisks.what'),
      timeBasis: share.timeBasis,
      n: share.figure.n,
      interval: true,
      filtered: share.filtered,
    }),
    picture: {
      ...barsPicture(say, 'RATIO', figures, barsDescription(say, 'RATIO', figures), 'dot'),
      reference: { value: 1, label: text('failureRisks.same') },
    },
    table: barsTable(say, 'RATIO', figures, { name: text('failureRisks.condition'), value: text('failureRisks.lift') }),
    drills: Object.fromEntries(shown.flatMap(drillsOf)),
  };
}
