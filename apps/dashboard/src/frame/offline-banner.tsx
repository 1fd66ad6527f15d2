import { IconPlugConnectedX } from '@tabler/icons-react';
import { useContext } from 'react';
import { ReachabilityContext } from '../app/reachability-context.js';
import { useReachable } from '../client/reachability.js';
import { useText } from '../i18n/text.js';
import classes from './frame.module.css';

/** Says that the server is away. The client tries again by itself; the banner leaves when it answers. */
export function OfflineBanner() {
  const text = useText();
  const reachable = useReachable(useContext(ReachabilityContext));
  return (
    <div role="status">
      {reachable ? null : (
        <div className={classes.offline}>
          <IconPlugConnectedX size={20} aria-hidden="true" />
          <p>
            <strong>{text('offline.title')}</strong> {text('offline.text')}
          </p>
        </div>
      )}
    </div>
  );
}
