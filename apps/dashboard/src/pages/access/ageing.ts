import type { AccessAgeingQuery } from '../../generated/documents.js';
import { noteOf } from '../../widgets/note.js';
import type { Say } from '../../widgets/say.js';
import { barsDescription, barsPicture, barsTable } from '../../widgets/shape/bars.js';
import type { Shaped } from '../../widgets/shaped.js';

/** Messages that wait for a reply, by how long they have waited. */
export function shapeAgeing({ report }: AccessAgeingQuery, say: Say): Shaped {
  const { text, formats } = say;
  const { unanswered, unansweredRate } = report.access;
  const figures = unanswered.map(({ age, messages, share }) => ({
    key: age,
    label: text(`messageAge.${age}`),
    figure: share,
    detail: text('accessAgeing.messages', { n: formats.count(messages) }),
  }));
  if (unanswered.every(({ messages }) => messages === 0)) return { kind: 'empty', message: text('accessAgeing.none') };
  const longer = unanswered.find(({ age }) => age === 'LONGER');
  return {
    kind: 'ready',
    ...(longer &&
      longer.messages > 0 && {
        finding: text('accessAgeing.finding', { n: formats.count(longer.messages) }),
      }),
    note: noteOf(say, {
      what: text('accessAgeing.what'),
      timeBasis: unansweredRate.timeBasis,
      n: unanswered[0]?.share.n,
      interval: true,
      filtered: unansweredRate.filtered,
    }),
    picture: barsPicture(say, 'SHARE', figures, barsDescription(say, 'SHARE', figures)),
    table: barsTable(say, 'SHARE', figures, { name: text('accessAgeing.age'), value: text('column.share') }),
  };
}
