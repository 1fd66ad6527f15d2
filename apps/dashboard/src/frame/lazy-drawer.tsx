import { type ReactNode, Suspense, useState } from 'react';
import { WidgetBoundary } from '../states/widget-boundary.js';

interface LazyDrawerProps {
  readonly open: boolean;
  /** Said where the drawer's code cannot be fetched. */
  readonly away: string;
  readonly children: ReactNode;
}

/** A drawer whose code is fetched when it first opens, and which stays to close gently. */
export function LazyDrawer({ open, away, children }: LazyDrawerProps) {
  const [wanted, setWanted] = useState(open);
  if (open && !wanted) setWanted(true);
  if (!wanted) return null;
  return (
    <WidgetBoundary fallback={() => <p role="alert">{away}</p>}>
      <Suspense fallback={null}>{children}</Suspense>
    </WidgetBoundary>
  );
}
