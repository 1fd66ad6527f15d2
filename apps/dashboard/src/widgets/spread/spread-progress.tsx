import { Progress } from '@mantine/core';
import type { SpreadStateFragment } from '../../generated/documents.js';
import { useText } from '../../i18n/text.js';
import classes from './spread.module.css';
import { isUnderWay } from './use-spread.js';

interface SpreadProgressProps {
  readonly spread: SpreadStateFragment;
  readonly retry: () => void;
  /** What is being worked on, where the reader can be told. */
  readonly stage?: string | undefined;
}

/** How far the estimates are, that an older one is shown, or why there is none. */
export function SpreadProgress({ spread, retry, stage }: SpreadProgressProps) {
  const text = useText();
  const { status, computation } = spread;
  if (status === 'READY') return null;
  const percent = Math.round(100 * (computation?.progress ?? 0));
  const broken = computation?.status === 'FAILED' ? computation.error : null;
  return (
    <div className={classes.progress}>
      <p role="status">{text(`map.status.${status}`)}</p>
      {broken === null ? null : (
        <p role="alert">
          {broken}{' '}
          <button type="button" className="chart-button" onClick={retry}>
            {text('state.retry')}
          </button>
        </p>
      )}
      {isUnderWay(spread) && computation !== null ? (
        <>
          <Progress value={percent} size="sm" aria-label={text('map.progress')} />
          <p className={classes.stage}>
            {text('map.percent', { percent })} {stage}
          </p>
        </>
      ) : null}
    </div>
  );
}
