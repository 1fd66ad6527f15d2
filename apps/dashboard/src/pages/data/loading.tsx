import { Skeleton } from '@mantine/core';
import { useText } from '../../i18n/text.js';
import classes from './data.module.css';

const rows = ['a', 'b', 'c', 'd', 'e'];

export function Loading({ note }: { readonly note?: string }) {
  const text = useText();
  return (
    <>
      {note !== undefined && <p className={classes.note}>{note}</p>}
      <div className={classes.skeleton} role="status" aria-label={text('state.loading')}>
        {rows.map((row) => (
          <Skeleton key={row} height={24} />
        ))}
      </div>
    </>
  );
}
