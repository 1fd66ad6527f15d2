import classes from './overview.module.css';
import { TrendShell } from './trend-shell.js';

/** The frames of the trends while the code that draws them is on its way. */
export function TrendsSkeleton() {
  return (
    <div className={classes.trends}>
      {(['FAILURES', 'CHURN', 'SPENDING', 'STAFF'] as const).map((key) => (
        <TrendShell key={key} trendKey={key} state={{ kind: 'loading' }} />
      ))}
    </div>
  );
}
