import type { Picture, TableData } from '@catena/charts';
import { missing } from '@catena/metrics/format';
import type { OfValenceFragment, ReputationTalkQuery } from '../../generated/documents.js';
import { noteOf } from '../../widgets/note.js';
import type { Say } from '../../widgets/say.js';
import { figureText } from '../../widgets/shape/figure.js';
import type { Shaped } from '../../widgets/shaped.js';

interface Group {
  readonly key: string;
  readonly label: string;
  readonly talk: readonly OfValenceFragment[];
}

/** Bad at the bottom, where stacks compare best. */
const valences = ['NEGATIVE', 'NEUTRAL', 'POSITIVE'] as const;
const marks = {
  NEGATIVE: { hue: 2, hatched: false },
  NEUTRAL: { hue: 5, hatched: true },
  POSITIVE: { hue: 1, hatched: false },
} as const;

const ofValence = ({ talk }: Group, valence: (typeof valences)[number]) => talk.find((one) => one.valence === valence);

function reachPicture(say: Say, groups: readonly Group[]): Picture {
  const { text, formats } = say;
  const labelOf = (key: string) => groups.find((group) => group.key === key)?.label ?? key;
  return {
    kind: 'stacked',
    description: groups
      .map((group) => {
        const said = valences.map(
          (valence) => `${text(`valence.${valence}`)} ${formats.count(ofValence(group, valence)?.reach ?? 0)}`,
        );
        return `${group.label}: ${said.join(', ')}.`;
      })
      .join(' '),
    axis: { keys: groups.map(({ key }) => key), tick: labelOf, title: labelOf },
    series: valences.map((valence) => ({
      key: valence,
      label: text(`valence.${valence}`),
      mark: marks[valence],
      points: groups.map((group) => ({ value: ofValence(group, valence)?.reach ?? null })),
    })),
    format: (value) => formats.value('COUNT', value),
    formatTick: (value) => formats.tick('COUNT', value),
    missing,
  };
}

const reachTable = (say: Say, groups: readonly Group[]): TableData => {
  const { text, formats } = say;
  return {
    columns: [
      text('reputationTalk.told'),
      text('reputationTalk.tellings'),
      text('reputationTalk.reach'),
      text('reputationTalk.each'),
      text('column.low'),
      text('column.high'),
    ],
    rows: groups.flatMap((group) =>
      group.talk.map(({ valence, tellings, reach, reachEach }) => ({
        key: `${group.key} ${valence}`,
        header: `${group.label}, ${text(`valence.${valence}`)}`,
        cells: [
          formats.count(tellings),
          formats.count(reach),
          figureText(say, 'SCORE', reachEach),
          formats.value('SCORE', reachEach.ciLow),
          formats.value('SCORE', reachEach.ciHigh),
        ],
        exact: [tellings, reach, reachEach.value, reachEach.ciLow, reachEach.ciHigh],
      })),
    ),
  };
};

function shapeReach({ report }: ReputationTalkQuery, say: Say, groups: readonly Group[], what: string): Shaped {
  const { talk, womBalance } = report.reputation;
  if (groups.length === 0) return { kind: 'empty', message: say.text('reputation.noTalk') };
  const share = talk.publicShare.value;
  return {
    kind: 'ready',
    note: noteOf(say, { what, ...womBalance, n: talk.publicShare.n }),
    picture: reachPicture(say, groups),
    table: reachTable(say, groups),
    ...(share !== null && { finding: say.text('reputationTalk.finding', { share: say.theShare(share) }) }),
  };
}

/** Who is told: the people reached by talk, by audience. */
export const shapeAudience = (data: ReputationTalkQuery, say: Say): Shaped =>
  shapeReach(
    data,
    say,
    data.report.reputation.talk.byAudience.map(({ audience, talk }) => ({
      key: audience,
      label: say.text(`audience.${audience}`),
      talk,
    })),
    say.text('reputationTalk.what'),
  );

/** How close they are: what a close friend says weighs more than what is read. */
export function shapeTie(data: ReputationTalkQuery, say: Say): Shaped {
  const groups = data.report.reputation.talk.byTie.map(({ tie, talk }) => ({
    key: tie,
    label: say.text(`tie.${tie}`),
    talk,
  }));
  const shaped = shapeReach(data, say, groups, say.text('reputationTie.what'));
  if (shaped.kind !== 'ready') return shaped;
  // What is public is the finding of the other widget.
  const { finding: _, ...rest } = shaped;
  return rest;
}
