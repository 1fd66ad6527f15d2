import { Button } from '@mantine/core';
import type { CombinedError } from '@urql/core';
import { errorText } from '../client/error-text.js';
import { useText } from '../i18n/text.js';
import classes from './states.module.css';

type FailedThing = 'company' | 'rows' | 'tiles' | 'customers' | 'customer' | 'timeline' | 'health' | 'imports';

interface ErrorNoteProps {
  readonly what: FailedThing;
  readonly error: CombinedError;
  readonly retry: () => void;
}

/** What failed, why, and a way to try again. */
export function ErrorNote({ what, error, retry }: ErrorNoteProps) {
  const text = useText();
  return (
    <div className={classes.note} role="alert">
      <p>{text('state.failed', { what: text(`state.failed.${what}`), reason: errorText(error, text) })}</p>
      <Button variant="default" onClick={retry}>
        {text('state.retry')}
      </Button>
    </div>
  );
}
