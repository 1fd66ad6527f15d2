import { Button } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useText } from '../i18n/text.js';
import classes from './states.module.css';

/** A page that broke or whose code could not be fetched. Reloading fetches it anew. */
export function RouteError({ error }: ErrorComponentProps) {
  const text = useText();
  return (
    <div className={classes.note} role="alert">
      <p>
        {text('state.failed', {
          what: text('state.failed.page'),
          reason: error instanceof Error ? error.message : String(error),
        })}
      </p>
      <Button variant="default" onClick={() => window.location.reload()}>
        {text('state.retry')}
      </Button>
    </div>
  );
}
