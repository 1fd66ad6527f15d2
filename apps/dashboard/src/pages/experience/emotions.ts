import type { EmotionType, ExperienceEmotionsQuery } from '../../generated/documents.js';
import { noteOf } from '../../widgets/note.js';
import type { Say } from '../../widgets/say.js';
import { shapeFigures } from '../../widgets/shape/figures.js';
import { type Matrix, matrixPicture, matrixTable } from '../../widgets/shape/matrix.js';
import type { Shaped } from '../../widgets/shaped.js';

type Emotions = ExperienceEmotionsQuery['report']['experience']['emotions'];

const pleasant: readonly EmotionType[] = ['DELIGHT', 'RELIEF', 'SATISFACTION'];
/** So many unpleasant ones, the most frequent. */
const shown = 8;

const thatHurt = (emotions: Emotions): Emotions =>
  emotions.filter(({ emotion, contacts }) => contacts > 0 && !pleasant.includes(emotion)).slice(0, shown);

/** Contacts without a failure have no cause. */
const soundKey = 'SOUND';

/** From cause to emotion: what is felt after which failure. */
export function shapeEmotions({ report }: ExperienceEmotionsQuery, say: Say): Shaped {
  const { text, theShare } = say;
  const { emotions, emotionPrevalence } = report.experience;
  const columns = thatHurt(emotions);
  const [first] = columns;
  if (first === undefined) return { kind: 'empty', message: text('experience.noEmotions') };
  const causeText = (cause: (typeof first.causes)[number]['cause']) =>
    text(cause === null ? 'experienceEmotions.sound' : `cause.${cause}`);
  const matrix: Matrix = {
    unit: 'SHARE',
    rows: first.causes.map(({ cause }) => ({ key: cause ?? soundKey, label: causeText(cause) })),
    columns: columns.map(({ emotion }) => ({ key: emotion, label: text(`emotion.${emotion}`) })),
    cells: columns.flatMap(({ emotion, causes }) =>
      causes.map(({ cause, prevalence }) => ({ row: cause ?? soundKey, column: emotion, figure: prevalence })),
    ),
  };
  const [strongest] = columns
    .flatMap(({ emotion, causes }) => causes.map((one) => ({ emotion, ...one })))
    .filter(({ cause, prevalence }) => cause !== null && prevalence.value !== null && !prevalence.uncertain)
    .toSorted((one, other) => (other.prevalence.value ?? 0) - (one.prevalence.value ?? 0));
  const finding =
    strongest === undefined || strongest.prevalence.value === null
      ? undefined
      : text('experienceEmotions.finding', {
          cause: causeText(strongest.cause),
          emotion: text(`emotion.${strongest.emotion}`),
          share: theShare(strongest.prevalence.value),
        });
  return {
    kind: 'ready',
    ...(finding !== undefined && { finding }),
    note: noteOf(say, {
      what: text('experienceEmotions.what'),
      timeBasis: emotionPrevalence.timeBasis,
      n: emotionPrevalence.figure.n,
      filtered: emotionPrevalence.filtered,
    }),
    picture: matrixPicture(say, matrix, finding ?? text('widget.experienceEmotions.title')),
    table: matrixTable(say, matrix, text('experienceEmotions.cause')),
  };
}

/** From emotion to outcome: who was satisfied all the same. */
export function shapeOutcomes({ report }: ExperienceEmotionsQuery, say: Say): Shaped {
  const { text, formats, theShare } = say;
  const { emotions, emotionPrevalence } = report.experience;
  const sorted = emotions
    .filter(({ satisfied }) => satisfied.value !== null)
    .toSorted((one, other) => (one.satisfied.value ?? 0) - (other.satisfied.value ?? 0));
  const worst = sorted.find(({ satisfied }) => !satisfied.uncertain);
  return shapeFigures(
    say,
    sorted.map(({ emotion, contacts, satisfied }) => ({
      key: emotion,
      label: text(`emotion.${emotion}`),
      figure: satisfied,
      detail: text('experienceOutcomes.detail', { contacts: formats.count(contacts), n: formats.count(satisfied.n) }),
      mark: { hue: pleasant.includes(emotion) ? 1 : 2, hatched: false } as const,
    })),
    {
      unit: 'SHARE',
      what: text('experienceOutcomes.what'),
      basis: { timeBasis: emotionPrevalence.timeBasis, filtered: emotionPrevalence.filtered },
      columns: { name: text('experienceOutcomes.emotion'), value: text('experienceOutcomes.satisfied') },
      empty: text('experience.noEmotions'),
      finding:
        worst === undefined || worst.satisfied.value === null
          ? undefined
          : text('experienceOutcomes.finding', {
              emotion: text(`emotion.${worst.emotion}`),
              share: theShare(worst.satisfied.value),
            }),
    },
  );
}
