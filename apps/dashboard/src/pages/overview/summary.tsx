import { Skeleton } from '@mantine/core';
import { useFormats } from '../../app/company.js';
import { useFrameSearch } from '../../filters/use-frame-search.js';
import { useText } from '../../i18n/text.js';
import { useHeadlineText } from './headline-text.js';
import classes from './overview.module.css';
import { Tile } from './tile.js';
import { type OverviewReport, tileKeys, tilesOf } from './tile-data.js';

interface SummaryProps {
  readonly report: OverviewReport;
  /** Whether newer figures are on their way; the old ones stay, dimmed. */
  readonly waiting: boolean;
}

/** The sentence and the key figures. */
export function Summary({ report, waiting }: SummaryProps) {
  const text = useText();
  const formats = useFormats();
  const headline = useHeadlineText();
  const { search } = useFrameSearch();
  const tiles = tilesOf(report);
  return (
    <div className={waiting ? classes.waiting : undefined} aria-busy={waiting}>
      <p className={classes.headline}>{headline(tiles)}</p>
      {report.previous !== null && tiles.some(({ change }) => change !== null) ? (
        <p className={classes.compared}>
          {text(`compared.${search.compare === 'year' ? 'year' : 'previous'}`, {
            period: formats.period(report.previous),
          })}
        </p>
      ) : null}
      <h2 className={classes.section}>{text('overview.tiles')}</h2>
      <ul className={classes.tiles} aria-label={text('overview.tiles')}>
        {tiles.map((tile) => (
          <Tile key={tile.key} tile={tile} />
        ))}
      </ul>
    </div>
  );
}

/** The same shape while the figures are on their way. */
export function SummarySkeleton() {
  const text = useText();
  return (
    <div role="status" aria-label={text('state.loading')}>
      <div className={classes.headline}>
        <Skeleton height="2.2em" maw="44rem" />
      </div>
      <p className={classes.compared}>
        <Skeleton component="span" display="block" height="1em" maw="16rem" />
      </p>
      <h2 className={classes.section}>{text('overview.tiles')}</h2>
      <ul className={classes.tiles} aria-hidden="true">
        {tileKeys.map((key) => (
          <li key={key} className={classes.tile}>
            <Skeleton height="9.4rem" />
          </li>
        ))}
      </ul>
    </div>
  );
}
