import { useFormats } from '../../app/company.js';
import { useChangeFormats } from '../../format/use-change-formats.js';
import { useText } from '../../i18n/text.js';
import { chooseHeadline, type Mover } from './headline.js';
import type { TileData } from './tile-data.js';

/** One sentence that says what changed most. */
export function useHeadlineText(): (tiles: readonly TileData[]) => string {
  const text = useText();
  const formats = useFormats();
  const changes = useChangeFormats();
  const phrase = ({ tile, change }: Mover) =>
    text(`headline.${tile.key}.${change.value > 0 ? 'up' : 'down'}`, {
      size: changes.size(change, tile.unit),
      value: formats.value(tile.unit, tile.value),
    });
  return (tiles) => {
    const { worse, better, comparable } = chooseHeadline(tiles);
    if (worse !== undefined && better !== undefined)
      return text('headline.both', { worse: phrase(worse), better: phrase(better) });
    if (worse !== undefined) return text('headline.worse', { worse: phrase(worse) });
    if (better !== undefined) return text('headline.better', { better: phrase(better) });
    if (comparable) return text('headline.same');
    const failures = tiles.find(({ key }) => key === 'FAILURE_RATE')?.value ?? null;
    const churn = tiles.find(({ key }) => key === 'CUSTOMER_CHURN_RATE')?.value ?? null;
    if (failures === null || churn === null) return text('headline.nothing');
    return text('headline.alone', { failures: formats.value('SHARE', failures), churn: formats.value('SHARE', churn) });
  };
}
