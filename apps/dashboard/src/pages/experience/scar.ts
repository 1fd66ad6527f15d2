import { missing } from '@catena/metrics/format';
import type { ExperienceScarQuery } from '../../generated/documents.js';
import type { Say } from '../../widgets/say.js';
import { figureCells, figureColumns, figureExact, plainFigure, pointOf } from '../../widgets/shape/figure.js';
import type { Shaped } from '../../widgets/shaped.js';
import { type Estimated, figureOf, rangeText, sideOf } from '../../widgets/spread/estimate.js';
import { spreadNote } from '../../widgets/spread/spread-note.js';

type Scar = NonNullable<ExperienceScarQuery['spread']['trustScar']>;

/** Trust after a first failure less that of customers without one, by the age of the failure, with the fitted course. */
export function shapeScar({ spread }: ExperienceScarQuery, say: Say): Shaped {
  const { text, formats } = say;
  const { trustScar: scar } = spread;
  if (scar === null) return { kind: 'empty', message: text('experienceScar.none') };
  const { points, curve } = scar;
  const fitted = points.map(({ age }) => curve.find((place) => place.age === age)?.difference ?? null);
  const written = (value: number) => say.changes.signed({ kind: 'POINTS', value }, 'SCORE');
  const finding = findingOf(scar, say);
  const observed = text('experienceScar.observed');
  return {
    kind: 'ready',
    ...(finding !== undefined && { finding }),
    note: spreadNote(say, spread, [text('experienceScar.what'), ...toldOf(scar, say)].join(' '), scar.stays.n),
    picture: {
      kind: 'lines',
      description: finding ?? text('widget.experienceScar.title'),
      axis: {
        keys: points.map(({ age }) => String(age)),
        tick: (age) => text('day.n', { n: formats.count(Number(age)) }),
        title: (age) => text('experienceScar.age', { days: formats.count(Number(age)) }),
      },
      panels: [
        {
          key: 'trust',
          series: [
            {
              key: 'observed',
              label: observed,
              points: points.map(({ difference }) => pointOf(say, figureOf(difference))),
            },
            ...(curve.length === 0
              ? []
              : [
                  {
                    key: 'fitted',
                    label: text('experienceScar.fitted'),
                    points: fitted.map((value) => ({ value })),
                  },
                ]),
          ],
          format: written,
          formatTick: (value) => formats.tick('SCORE', value),
          baseline: 'zero',
        },
      ],
      missing,
      withheld: text('trend.withheld'),
    },
    table: {
      columns: [text('experienceScar.since'), ...figureColumns(say, observed), text('experienceScar.fitted')],
      rows: points.map(({ age, difference }, place) => ({
        key: String(age),
        header: text('experienceScar.age', { days: formats.count(age) }),
        cells: [
          ...figureCells(say, 'SCORE', figureOf(difference)),
          formats.value('SCORE', plainFigure(fitted[place] ?? null, 0).value),
        ],
        exact: [...figureExact(figureOf(difference)), fitted[place] ?? null],
      })),
    },
  };
}

const size = (say: Say, value: number): string => say.formats.value('SCORE', Math.abs(value));

/** What stays for good, where the data tell; else that the newest answers about old failures are still lower. */
function findingOf({ stays, points }: Scar, say: Say): string | undefined {
  const { text, formats } = say;
  if (stays.estimate !== null && sideOf(stays) === 'below')
    return text('experienceScar.finding.stays', { points: size(say, stays.estimate) });
  const last = points.at(-1);
  if (last?.difference.estimate == null || sideOf(last.difference) !== 'below') return undefined;
  return text('experienceScar.finding.still', {
    days: formats.count(last.age),
    points: size(say, last.difference.estimate),
  });
}

const isTold = ({ ciLow, ciHigh }: Estimated): boolean => ciLow !== null && ciHigh !== null;

/** Half-life and the share that stays, each only where its interval closes; else that it cannot be told. */
function toldOf({ stays, atFirst, halfLife }: Scar, say: Say): string[] {
  const { text, formats } = say;
  const days = (value: number) => formats.count(Math.round(value));
  if (halfLife.estimate === null || !isTold(halfLife)) return [text('experienceScar.untold')];
  const half = text('experienceScar.halfLife', {
    days: days(halfLife.estimate),
    range: rangeText(say, halfLife, days) ?? missing,
  });
  if (stays.estimate === null || atFirst.estimate === null || !isTold(stays) || !isTold(atFirst)) return [half];
  return [half, text('experienceScar.share', { share: formats.value('SHARE', stays.estimate / atFirst.estimate) })];
}
