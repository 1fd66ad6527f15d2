import type { LinkEffectFragment, LoopMapLinksQuery } from '../../../generated/documents.js';

type Spread = LoopMapLinksQuery['spread'];
export type MapEdge = Spread['edges'][number];
export type MapLoop = Spread['loops'][number];

/**
 * What is known of a link. PENDING while it is being estimated; COUNTED where nothing is estimated: it follows by
 * counting, or is not known.
 */
export type LinkState = 'ESTIMATED' | 'PRIOR' | 'UNSUPPORTED' | 'PENDING' | 'COUNTED';

/** One line of the map. */
export interface MapLink {
  /** The key of the link, or its ends where nothing is estimated. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly state: LinkState;
  readonly sign: MapEdge['sign'] | null;
  /** Whether the interval of the headline holds no effect as well. */
  readonly maybeNone: boolean;
  /** Width of the line in pixels. */
  readonly width: number;
  readonly label: string | null;
  readonly headline: LinkEffectFragment | null;
  /** All that is known between the two ends, also by severity and by relationship. */
  readonly effects: readonly LinkEffectFragment[];
  readonly needs: string | null;
  /** Keys of the loops on which it lies. */
  readonly loops: readonly string[];
}

const thinnest = 1.5;
const thickest = 9;

/** Grows with the root of the standardised size, so that small effects can still be told apart; 1 and more is thickest. */
export function widthOf(standardised: number | null): number {
  if (standardised === null) return thinnest;
  return thinnest + (thickest - thinnest) * Math.sqrt(Math.min(1, Math.abs(standardised)));
}

const idOfStep = ({ edge, from, to }: MapLoop['steps'][number]): string => edge ?? `${from}>${to}`;

const loopsWith = (loops: readonly MapLoop[], id: string): string[] =>
  loops.filter(({ steps }) => steps.some((step) => idOfStep(step) === id)).map(({ key }) => key);

const noEffect: Readonly<Record<LinkEffectFragment['scale'], number>> = {
  RISK_DIFFERENCE: 0,
  MEAN_DIFFERENCE: 0,
  HAZARD_RATIO: 1,
  RATE_RATIO: 1,
};

function mayBeNone(headline: LinkEffectFragment | null): boolean {
  const { ciLow, ciHigh } = headline?.adjusted ?? { ciLow: null, ciHigh: null };
  if (headline === null || ciLow === null || ciHigh === null) return false;
  const none = noEffect[headline.scale];
  return ciLow <= none && none <= ciHigh;
}

function stateOf(headline: LinkEffectFragment | null, answered: boolean): LinkState {
  if (!answered) return 'PENDING';
  return headline?.provenance ?? 'UNSUPPORTED';
}

/** The lines of the map: one for each link, and one for each step of a loop that nothing is estimated for. */
export function mapLinks({ edges, loops, status }: Pick<Spread, 'edges' | 'loops' | 'status'>): MapLink[] {
  const answered = status === 'READY' || status === 'STALE';
  const estimated = edges
    .filter(({ moderator }) => moderator === null)
    .map(({ key, from, to, sign, label, needs, effects }): MapLink => {
      const headline = effects.find((effect) => effect.headline) ?? null;
      const moderated = edges.filter((edge) => edge.moderator !== null && edge.from === from && edge.to === to);
      return {
        id: key,
        from,
        to,
        state: stateOf(headline, answered),
        sign,
        maybeNone: mayBeNone(headline),
        width: widthOf(headline?.standardised ?? null),
        label,
        headline,
        effects: [...effects, ...moderated.flatMap((edge) => edge.effects)],
        needs,
        loops: loopsWith(loops, key),
      };
    });
  const counted = new Map(
    loops
      .flatMap(({ steps }) => steps)
      .filter(({ edge }) => edge === null)
      .map(({ from, to }) => [`${from}>${to}`, { from, to }]),
  );
  return [
    ...estimated,
    ...[...counted].map(
      ([id, ends]): MapLink => ({
        id,
        ...ends,
        state: 'COUNTED',
        sign: null,
        maybeNone: false,
        width: thinnest,
        label: null,
        headline: null,
        effects: [],
        needs: null,
        loops: loopsWith(loops, id),
      }),
    ),
  ];
}
