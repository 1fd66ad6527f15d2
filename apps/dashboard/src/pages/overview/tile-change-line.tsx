import { IconArrowDownRight, IconArrowUpRight, IconEqual } from '@tabler/icons-react';
import { useFormats } from '../../app/company.js';
import { useChangeFormats } from '../../format/use-change-formats.js';
import { useText } from '../../i18n/text.js';
import classes from './overview.module.css';
import type { TileChange, TileData } from './tile-data.js';

function direction({ value }: TileChange) {
  if (value > 0) return IconArrowUpRight;
  return value < 0 ? IconArrowDownRight : IconEqual;
}

/** The change against the period before: its size, whether that is better or worse in words, and where it came from. */
export function TileChangeLine({ tile }: { readonly tile: TileData }) {
  const text = useText();
  const formats = useFormats();
  const changes = useChangeFormats();
  const { change } = tile;
  if (change === null) return <p className={classes.tileChange}>{tile.value === null ? null : text('change.none')}</p>;
  const Icon = direction(change);
  const verdict = change.better === null ? 'same' : change.better ? 'better' : 'worse';
  return (
    <p className={classes.tileChange}>
      <span className={classes.verdict} data-verdict={verdict}>
        <Icon size={16} aria-hidden="true" />
        {changes.signed(change, tile.unit)} {text(`change.${verdict}`)}
      </span>
      {text('change.from', { previous: formats.value(tile.unit, tile.previous) })}
    </p>
  );
}
