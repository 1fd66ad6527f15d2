import { Progress } from '@mantine/core';
import { useText } from '../../../i18n/text.js';
import classes from './loop-map.module.css';
import { isUnderWay, type Links } from './use-links.js';

/** How far the estimates are, that an older one is shown, or why there is none. */
export function ProgressLine({ links, retry }: { readonly links: Links; readonly retry: () => void }) {
  const text = useText();
  const { status, computation, edges } = links;
  if (status === 'READY') return null;
  const stage = edges.find(({ key }) => key === computation?.stage)?.label;
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
      {isUnderWay(links) && computation !== null ? (
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
