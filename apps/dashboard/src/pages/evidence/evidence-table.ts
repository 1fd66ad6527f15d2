import type { TableData } from '@catena/charts';
import { missing } from '@catena/metrics/format';
import type { PublishedFragment } from '../../generated/documents.js';
import type { Say } from '../../widgets/say.js';
import { figureText } from '../../widgets/shape/figure.js';

/** Figures from the soundest to the one that cannot be traced. */
const statuses = ['VERIFIED', 'SECONDARY', 'CONTRADICTED', 'MISATTRIBUTED', 'UNVERIFIED'] as const;

export const soundestFirst = (published: readonly PublishedFragment[]): PublishedFragment[] =>
  published.toSorted((one, other) => statuses.indexOf(one.status) - statuses.indexOf(other.status));

/** Our own measured counterpart in words; null where there is none. */
export const ownText = (say: Say, { own }: PublishedFragment): string | null =>
  own && `${own.metric.label}: ${figureText(say, own.metric.unit, own.figure)}`;

/** The facts about a published figure that are known, each with its name. */
export function factsOf({ text, formats }: Say, one: PublishedFragment): { name: string; value: string }[] {
  return [
    { name: text('evidence.population'), value: [one.population, one.geography].filter(Boolean).join(', ') },
    { name: text('evidence.of'), value: one.denominator ?? '' },
    { name: text('evidence.year'), value: one.fieldwork === null ? '' : String(one.fieldwork) },
    { name: text('evidence.asked'), value: one.n === null ? '' : formats.count(one.n) },
    { name: text('evidence.kind'), value: one.behaviour === null ? '' : text(`evidenceBehaviour.${one.behaviour}`) },
  ].filter(({ value }) => value !== '');
}

/** The whole ledger, for reading as a table and for export. */
export const evidenceTable = (say: Say, published: readonly PublishedFragment[]): TableData => {
  const { text, formats } = say;
  return {
    columns: [
      text('evidence.wording'),
      text('evidence.status'),
      text('evidence.published'),
      text('evidence.population'),
      text('evidence.year'),
      text('evidence.asked'),
      text('evidence.publisher'),
      text('evidence.contradicted'),
      text('evidence.own'),
    ],
    rows: published.map((one) => {
      const said = [
        text(`evidenceStatus.${one.status}`),
        formats.value(one.unit, one.value),
        [one.population, one.geography].filter(Boolean).join(', '),
        one.fieldwork === null ? '' : String(one.fieldwork),
        one.n === null ? '' : formats.count(one.n),
        one.publisher ?? '',
        one.contradictedBy.join(', '),
        ownText(say, one) ?? '',
      ];
      const exact = [
        text(`evidenceStatus.${one.status}`),
        one.value,
        said[2] ?? '',
        one.fieldwork,
        one.n,
        one.publisher,
        said[6] ?? '',
        one.own?.figure.value ?? null,
      ];
      return { key: one.key, header: one.wording, cells: said.map((cell) => cell || missing), exact };
    }),
  };
};
