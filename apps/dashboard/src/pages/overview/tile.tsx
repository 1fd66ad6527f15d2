import { missing } from '@catena/metrics/format';
import { useFormats } from '../../app/company.js';
import { useText } from '../../i18n/text.js';
import classes from './overview.module.css';
import { TileChangeLine } from './tile-change-line.js';
import type { TileData } from './tile-data.js';

/** One key figure: value, change, and what it was computed from. */
export function Tile({ tile }: { readonly tile: TileData }) {
  const text = useText();
  const formats = useFormats();
  return (
    <li className={classes.tile}>
      <h3 className={classes.tileLabel}>{tile.label}</h3>
      <p className={classes.tileMeaning}>{tile.question}</p>
      {tile.value === null ? (
        <p className={classes.tileValue} data-missing>
          {missing}
          <small className={classes.tileReason}>{text(tile.withheld ? 'missing.withheld.tile' : 'missing.none')}</small>
        </p>
      ) : (
        <p className={classes.tileValue}>{formats.value(tile.unit, tile.value)}</p>
      )}
      {tile.ciLow === null || tile.ciHigh === null ? null : (
        <p className={classes.tileInterval}>
          {text('tile.interval', {
            low: formats.value(tile.unit, tile.ciLow),
            high: formats.value(tile.unit, tile.ciHigh),
          })}
        </p>
      )}
      <TileChangeLine tile={tile} />
      <p className={classes.tileBasis}>
        {tile.withheld ? null : text(`tile.${tile.key}.basis`, { n: formats.count(tile.n) })}
        {tile.filtered ? null : <span className={classes.ignored}>{text('filter.ignored')}</span>}
      </p>
    </li>
  );
}
