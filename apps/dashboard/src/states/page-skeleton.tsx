import { Skeleton } from '@mantine/core';
import { useText } from '../i18n/text.js';
import classes from './states.module.css';

const tiles = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Stands for a page before anything is known. */
export function PageSkeleton() {
  const text = useText();
  return (
    <div className={classes.skeleton} role="status" aria-label={text('state.loading')}>
      <Skeleton height={22} width="14rem" maw="100%" />
      <Skeleton height={72} width="46rem" maw="100%" />
      <div className={classes.skeletonTiles}>
        {tiles.map((tile) => (
          <Skeleton key={tile} height={168} radius="md" />
        ))}
      </div>
    </div>
  );
}
