import { Skeleton } from '@mantine/core';
import { useText } from '../../i18n/text.js';
import classes from './customers.module.css';

const rows = Array.from({ length: 12 }, (_, row) => row);

export function TableSkeleton() {
  const text = useText();
  return (
    <div className={classes.skeleton} role="status" aria-label={text('state.loading')}>
      {rows.map((row) => (
        <Skeleton key={row} height={28} />
      ))}
    </div>
  );
}
