import type { RecoveryStrategiesQuery } from '../../generated/documents.js';
import { noteOf } from '../../widgets/note.js';
import type { Say } from '../../widgets/say.js';
import { barsDescription, barsPicture } from '../../widgets/shape/bars.js';
import { figureCells, figureColumns, figureExact, figureText } from '../../widgets/shape/figure.js';
import type { Shaped } from '../../widgets/shaped.js';

/** What followed changes of each kind, beside what happened anyway. */
export function shapeStrategies({ report }: RecoveryStrategiesQuery, say: Say): Shaped {
  const { text, formats } = say;
  const { strategies, complaintToImprovementRate } = report.recovery;
  if (strategies.length === 0) return { kind: 'empty', message: text('recoveryStrategies.none') };
  const named = strategies.map(({ strategy, opened, closed, failuresAfter }) => ({
    key: strategy,
    label: text(`strategy.${strategy}`),
    figure: failuresAfter,
    detail: text('recoveryStrategies.detail', { opened: formats.count(opened), closed: formats.count(closed) }),
  }));
  const picture = barsPicture(say, 'RATIO', named, barsDescription(say, 'RATIO', named), 'dot');
  return {
    kind: 'ready',
    note: noteOf(say, {
      what: text('recoveryStrategies.what'),
      interval: strategies.some(({ failuresAfter }) => failuresAfter.ciLow !== null),
      filtered: complaintToImprovementRate.filtered,
    }),
    picture: {
      ...picture,
      items: picture.items.map((item, place) => ({
        ...item,
        also: strategies[place]?.otherFailuresAfter.value ?? undefined,
      })),
      reference: { value: 1, label: text('recoveryStrategies.same') },
    },
    table: {
      columns: [
        text('recoverySources.changes'),
        ...figureColumns(say, text('recoveryStrategies.after')),
        text('recoveryStrategies.others'),
        text('recoveryStrategies.opened'),
        text('recoveryStrategies.closed'),
        text('recoveryStrategies.days'),
      ],
      rows: strategies.map(({ strategy, opened, closed, daysToClose, failuresAfter, otherFailuresAfter }) => ({
        key: strategy,
        header: text(`strategy.${strategy}`),
        cells: [
          ...figureCells(say, 'RATIO', failuresAfter),
          figureText(say, 'RATIO', otherFailuresAfter),
          formats.count(opened),
          formats.count(closed),
          figureText(say, 'DAYS', daysToClose),
        ],
        exact: [...figureExact(failuresAfter), otherFailuresAfter.value, opened, closed, daysToClose.value],
      })),
    },
  };
}
