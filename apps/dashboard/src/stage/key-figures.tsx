import { Skeleton } from '@mantine/core';
import type { KeyFigureFragment } from '../generated/documents.js';
import { useText } from '../i18n/text.js';
import { KeyFigure } from './key-figure.js';
import classes from './stage.module.css';

export function KeyFigures({ figures }: { readonly figures: readonly KeyFigureFragment[] }) {
  const text = useText();
  return (
    <section aria-labelledby="figures">
      <h2 id="figures" className="visually-hidden">
        {text('overview.tiles')}
      </h2>
      <ul className={classes.figures}>
        {figures.map((figure) => (
          <KeyFigure key={figure.metric.key} value={figure} />
        ))}
      </ul>
    </section>
  );
}

const places = ['a', 'b', 'c', 'd', 'e', 'f'];

/** The same room while the sentence and the figures are on their way. */
export function KeyFiguresSkeleton() {
  const text = useText();
  return (
    <div role="status" aria-label={text('state.loading')}>
      <div className={classes.sentence}>
        <Skeleton height="2.4em" maw="46rem" />
      </div>
      <p className={classes.compared}>
        <Skeleton component="span" display="block" height="1em" maw="16rem" />
      </p>
      <ul className={classes.figures} aria-hidden="true">
        {places.map((place) => (
          <li key={place} className={classes.figure}>
            <Skeleton height="8.25rem" />
          </li>
        ))}
      </ul>
    </div>
  );
}
