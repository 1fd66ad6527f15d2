import type { TableData } from '@catena/charts';
import { missing } from '@catena/metrics/format';
import type { Say } from '../../../widgets/say.js';
import { effectInterval, effectValue } from './effect-text.js';
import type { MapLink } from './map-data.js';

/** The links with the numbers of their headline effects, for those who do not see the map. */
export function linkTable(links: readonly MapLink[], say: Say): TableData {
  const { text, formats } = say;
  return {
    columns: [
      text('map.column.link'),
      text('map.column.effect'),
      text('map.fact.estimate'),
      text('map.fact.interval'),
      text('map.fact.n'),
      text('map.fact.from'),
    ],
    rows: links.map(({ id, label, headline, state }) => ({
      key: id,
      header: label ?? id,
      opens: true,
      cells: [
        headline?.label ?? missing,
        headline ? effectValue(headline.unit, headline.adjusted?.estimate, say) : missing,
        headline ? effectInterval(headline, say) : missing,
        headline?.adjusted ? formats.count(Math.round(headline.adjusted.n)) : missing,
        text(`map.state.${state}`),
      ],
      exact: [
        headline?.label ?? null,
        headline?.adjusted?.estimate ?? null,
        headline?.adjusted ? `${headline.adjusted.ciLow} – ${headline.adjusted.ciHigh}` : null,
        headline?.adjusted?.n ?? null,
        state,
      ],
    })),
  };
}
