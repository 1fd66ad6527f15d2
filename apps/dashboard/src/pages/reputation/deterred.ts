import type { OpportunityKind, ReputationDeterredQuery } from '../../generated/documents.js';
import type { Say } from '../../widgets/say.js';
import { plainFigure } from '../../widgets/shape/figure.js';
import { shapeFigures } from '../../widgets/shape/figures.js';
import type { Shaped } from '../../widgets/shaped.js';

const metricOf = {
  PROSPECT: 'DETERRED_PROSPECTS',
  CANDIDATE: 'DETERRED_CANDIDATES',
  PARTNER: 'DETERRED_PARTNERS',
} as const satisfies Record<OpportunityKind, string>;

/** Customers, colleagues and partners to be that stayed away: as they say, and as their decisions show. */
export function shapeDeterred({ report }: ReputationDeterredQuery, say: Say): Shaped {
  const { text, formats } = say;
  const { deterred, deterredProspects } = report.reputation;
  const named = deterred.flatMap(({ kind, decided, stated, byHearing }) => [
    {
      key: `${kind} stated`,
      label: text('reputationDeterred.stated', { kind: text(`opportunityKind.${kind}`) }),
      figure: plainFigure(stated, decided),
      detail: text('reputationDeterred.decided', { n: formats.count(decided) }),
    },
    {
      key: `${kind} heard`,
      label: text('reputationDeterred.heard', { kind: text(`opportunityKind.${kind}`) }),
      figure: byHearing?.people ?? plainFigure(null, 0),
      mark: { hue: 2, hatched: true } as const,
    },
  ]);
  return shapeFigures(say, decidedAny(deterred) ? named : [], {
    unit: 'COUNT',
    what: text('reputationDeterred.what'),
    basis: { timeBasis: deterredProspects.timeBasis, filtered: deterredProspects.filtered },
    columns: { name: text('column.what'), value: text('reputationDeterred.people') },
    empty: text('reputationDeterred.none'),
    drills: Object.fromEntries(
      deterred.flatMap(({ kind }) =>
        ['stated', 'heard'].map((way) => [`${kind} ${way}`, { metric: metricOf[kind], part: 'NUMERATOR' } as const]),
      ),
    ),
  });
}

/** Whether hearing bad things goes with fewer decisions for us. */
export function shapeHearing({ report }: ReputationDeterredQuery, say: Say): Shaped {
  const { text, theShare } = say;
  const { deterred, deterredProspects } = report.reputation;
  const named = deterred.flatMap(({ kind, byHearing }) =>
    byHearing === null
      ? []
      : [
          {
            key: `${kind} heard`,
            label: text('reputationHearing.heard', { kind: text(`opportunityKind.${kind}`) }),
            figure: byHearing.heard,
            mark: { hue: 2, hatched: true } as const,
          },
          {
            key: `${kind} unheard`,
            label: text('reputationHearing.unheard', { kind: text(`opportunityKind.${kind}`) }),
            figure: byHearing.unheard,
          },
        ],
  );
  const prospects = deterred.find(({ kind }) => kind === 'PROSPECT')?.byHearing;
  return shapeFigures(say, named, {
    unit: 'SHARE',
    what: text('reputationHearing.what'),
    basis: { timeBasis: deterredProspects.timeBasis, filtered: deterredProspects.filtered },
    columns: { name: text('column.what'), value: text('reputationHearing.won') },
    empty: text('reputationHearing.none'),
    finding:
      prospects?.heard.value == null || prospects.unheard.value === null
        ? undefined
        : text('reputationHearing.finding', {
            heard: theShare(prospects.heard.value),
            unheard: theShare(prospects.unheard.value),
          }),
  });
}

const decidedAny = (deterred: ReputationDeterredQuery['report']['reputation']['deterred']) =>
  deterred.some(({ decided }) => decided > 0);
