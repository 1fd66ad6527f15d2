import { useFormats } from '../../app/company.js';
import { useFrameSearch } from '../../filters/use-frame-search.js';
import { useChangeFormats } from '../../format/use-change-formats.js';
import { useText } from '../../i18n/text.js';
import { chooseHeadline, type Mover } from './headline.js';
import type { TileData } from './tile-data.js';

/** One sentence that says what changed most. */
export function useHeadlineText(): (tiles: readonly TileData[]) => string {
  const text = useText();
  const formats = useFormats();
  const changes = useChangeFormats();
  const { search } = useFrameSearch();
  const against = text(search.compare === 'year' ? 'against.year' : 'against.previous');
  const phrase = ({ tile, change }: Mover) =>
    text(`headline.${tile.key}.${change.value > 0 ? 'up' : 'down'}`, {
      size: changes.size(change, tile.unit),
      value: formats.value(tile.unit, tile.value),
    });
  return (tiles) => {
    const { worse, better, comparable } = chooseHeadline(tiles);
    if (worse !== undefined && better !== undefined)
      return text('headline.both', { against, worse: phrase(worse), better: phrase(better) });
    if (worse !== undefined) return text('headline.worse', { against, worse: phrase(worse) });
    if (better !== undefined) return text('headline.better', { against, better: phrase(better) });
    if (comparable) return text('headline.same', { against });
    const failures = tiles.find(({ key }) => key === 'FAILURE_RATE')?.value ?? null;
    const churn = tiles.find(({ key }) => key === 'CUSTOMER_CHURN_RATE')?.value ?? null;
    if (failures === null || churn === null) return text('headline.nothing');
    return text('headline.alone', { failures: formats.value('SHARE', failures), churn: formats.value('SHARE', churn) });
  };
}
