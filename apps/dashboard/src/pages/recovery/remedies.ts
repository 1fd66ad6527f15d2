import type { RecoveryRemediesQuery } from '../../generated/documents.js';
import type { Say } from '../../widgets/say.js';
import { shapeFigures } from '../../widgets/shape/figures.js';
import type { Shaped } from '../../widgets/shaped.js';

/** So many sets of remedies, the most frequent. */
const shown = 10;

/** What was given together, and whether it was enough. */
export function shapeRemedies({ report }: RecoveryRemediesQuery, say: Say): Shaped {
  const { text, formats, theShare } = say;
  const { byRemedies, recoverySuccessRate } = report.recovery;
  const sets = byRemedies.filter(({ success }) => success.value !== null).slice(0, shown);
  const named = sets.map(({ remedies, recoveries, success, stillUpset }) => ({
    key: remedies.join(' ') || 'none',
    label:
      remedies.length === 0
        ? text('recoveryRemedies.nothing')
        : remedies.map((remedy) => text(`remedy.${remedy}`)).join(' + '),
    figure: success,
    detail: text('recoveryRemedies.detail', {
      n: formats.count(recoveries),
      upset: formats.value('SHARE', stillUpset.value),
    }),
  }));
  const [best] = named
    .filter(({ figure }) => !figure.uncertain)
    .toSorted((one, other) => (other.figure.value ?? 0) - (one.figure.value ?? 0));
  return shapeFigures(say, named, {
    unit: 'SHARE',
    what: text('recoveryRemedies.what'),
    basis: recoverySuccessRate,
    columns: { name: text('recoveryRemedies.given'), value: text('recoveryRemedies.met') },
    empty: text('recovery.unjudged'),
    finding:
      best === undefined || best.figure.value === null || named.length < 2
        ? undefined
        : text('recoveryRemedies.finding', { remedies: best.label, share: theShare(best.figure.value) }),
  });
}
