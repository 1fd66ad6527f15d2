import { ChangeChip } from '../../stage/change-chip.js';
import { useSay } from '../../widgets/say.js';
import classes from './overview.module.css';
import type { TileData } from './tile-data.js';

/** The change against the period before: its size, whether that is better or worse in words, and where it came from. */
export function TileChangeLine({ tile }: { readonly tile: TileData }) {
  const { text, formats } = useSay();
  const { change } = tile;
  if (change === null) return <p className={classes.tileChange}>{tile.value === null ? null : text('change.none')}</p>;
  return (
    <p className={classes.tileChange}>
      <ChangeChip change={change} unit={tile.unit} />
      {text('change.from', { previous: formats.value(tile.unit, tile.previous) })}
    </p>
  );
}
