import { type ReactNode, Suspense } from 'react';
import { useText } from '../../i18n/text.js';
import { WidgetBoundary } from '../../states/widget-boundary.js';

interface LazyPartProps {
  /** Stands there until the part's code has come. */
  readonly waiting?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the overview whose code comes later: where it breaks or does not come, the others stay. */
export function LazyPart({ waiting = null, children }: LazyPartProps) {
  const text = useText();
  return (
    <WidgetBoundary
      fallback={(_, { message }) => (
        <p role="alert">
          {text('trend.failed', { reason: message })}{' '}
          {/* Code that failed to come is not asked for again by drawing anew. */}
          <button type="button" onClick={() => window.location.reload()}>
            {text('state.retry')}
          </button>
        </p>
      )}
    >
      <Suspense fallback={waiting}>{children}</Suspense>
    </WidgetBoundary>
  );
}
