import type { LoopMapNodesQuery, Stage } from '../../../generated/documents.js';
import type { Say } from '../../../widgets/say.js';

type Place = LoopMapNodesQuery['spread']['nodes'][number];

/** A place of the map as it is shown. */
export interface MapNode extends Record<string, unknown> {
  readonly key: string;
  readonly stage: Stage;
  readonly label: string;
  /** What its figure is called; null where it has none. */
  readonly figure: string | null;
  readonly value: string;
  readonly change: string;
  readonly verdict: 'better' | 'worse' | 'same';
  /** Whole months, null where there is no value. */
  readonly months: readonly (number | null)[];
}

/** Puts the figures of the places into words. */
export function mapNodes(nodes: readonly Place[], { text, formats, changes }: Say): MapNode[] {
  return nodes.map(({ key, stage, label, headline }) => {
    const none = {
      key,
      stage,
      label,
      figure: null,
      value: text('map.noFigure'),
      change: '',
      verdict: 'same',
      months: [],
    } as const;
    if (headline === null) return none;
    const { metric, figure, change, series } = headline;
    const verdict = change === null || change.better === null ? 'same' : change.better ? 'better' : 'worse';
    return {
      key,
      stage,
      label,
      figure: metric.label,
      value: figure.withheld ? text('map.withheld') : formats.value(metric.unit, figure.value),
      change: change === null ? '' : `${changes.signed(change, metric.unit)} ${text(`change.${verdict}`)}`,
      verdict,
      months: series.filter(({ whole }) => whole).map((point) => point.figure.value),
    };
  });
}
