import { missing } from '@catena/metrics/format';
import type { FailureIncidentWeeksQuery } from '../../generated/documents.js';
import type { Say } from '../../widgets/say.js';
import { figureCells, figureColumns, figureExact, pointOf } from '../../widgets/shape/figure.js';
import type { Shaped } from '../../widgets/shaped.js';
import { type Estimated, figureOf, rangeText, sideOf } from '../../widgets/spread/estimate.js';
import { spreadNote } from '../../widgets/spread/spread-note.js';

type Study = NonNullable<FailureIncidentWeeksQuery['spread']['incidentStudy']>;

/** Contacts of those whom an incident struck less those of comparable customers, week by week before and after. */
export function shapeIncidentWeeks({ spread }: FailureIncidentWeeksQuery, say: Say): Shaped {
  const { text, formats } = say;
  const { incidentStudy: study } = spread;
  if (study === null) return { kind: 'empty', message: text('failureIncidentWeeks.none') };
  const { weeks } = study;
  const first = weeks.find(({ week }) => week === 0);
  const signed = (value: number) => say.changes.signed({ kind: 'POINTS', value }, 'SCORE');
  const title = (week: number) =>
    week === 0 ? text('failureIncidentWeeks.struck') : text('failureIncidentWeeks.week', { week: numbered(week) });
  const finding = findingOf(study, say);
  return {
    kind: 'ready',
    ...(finding !== undefined && { finding }),
    note: spreadNote(
      say,
      spread,
      [
        text('failureIncidentWeeks.what'),
        placeboText(say, 'failureIncidentWeeks.placeboDate', study.placeboDate.contacts, signed),
        placeboText(say, 'failureIncidentWeeks.placeboLot', study.placeboLot.contacts, signed),
      ]
        .filter((sentence) => sentence !== undefined)
        .join(' '),
      first?.difference.n,
    ),
    picture: {
      kind: 'lines',
      description: finding ?? text('widget.failureIncidentWeeks.title'),
      axis: {
        keys: weeks.map(({ week }) => String(week)),
        tick: (key) => numbered(Number(key)),
        title: (key) => title(Number(key)),
      },
      panels: [
        {
          key: 'difference',
          series: [
            {
              key: 'difference',
              label: text('failureIncidentWeeks.difference'),
              points: weeks.map(({ difference }) => pointOf(say, figureOf(difference))),
            },
          ],
          format: signed,
          formatTick: (value) => formats.tick('SCORE', value),
          baseline: 'zero',
        },
      ],
      missing,
      withheld: text('trend.withheld'),
    },
    table: {
      columns: [
        text('failureIncidentWeeks.weekColumn'),
        text('failureIncidentWeeks.exposed'),
        text('failureIncidentWeeks.reference'),
        ...figureColumns(say, text('failureIncidentWeeks.difference')),
      ],
      rows: weeks.map(({ week, exposed, reference, difference }) => ({
        key: String(week),
        header: title(week),
        cells: [
          formats.value('SCORE', exposed),
          formats.value('SCORE', reference),
          ...figureCells(say, 'SCORE', figureOf(difference)),
        ],
        exact: [exposed, reference, ...figureExact(figureOf(difference))],
      })),
    },
  };
}

const numbered = (week: number): string => (week > 0 ? `+${week}` : String(week).replace('-', '−'));

/** How much more in the first week, and from which week on nothing can be told from chance. */
function findingOf({ weeks }: Study, say: Say): string | undefined {
  const after = weeks.filter(({ week }) => week >= 0);
  const [first] = after;
  if (first?.difference.estimate == null || sideOf(first.difference) !== 'above') return undefined;
  const over = after.findIndex(({ difference }) => sideOf(difference) !== 'above');
  return say.text(over < 0 ? 'failureIncidentWeeks.finding.lasting' : 'failureIncidentWeeks.finding', {
    extra: say.formats.value('SCORE', first.difference.estimate),
    weeks: over < 0 ? after.length : over,
  });
}

/** What a comparison found that should find nothing. */
const placeboText = (
  say: Say,
  id: 'failureIncidentWeeks.placeboDate' | 'failureIncidentWeeks.placeboLot',
  placebo: Estimated | null,
  write: (value: number) => string,
): string | undefined =>
  placebo?.estimate == null
    ? undefined
    : `${say.text(id, { value: write(placebo.estimate), range: rangeText(say, placebo, write) ?? missing })} ${say.text(
        sideOf(placebo) === 'unclear' ? 'spread.placebo.silent' : 'spread.placebo.moves',
      )}`;
