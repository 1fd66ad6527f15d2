import type { ReactNode } from 'react';

interface DescribedProps {
  /** A `picture` is one thing to a screen reader; a `figure` holds marks of its own that can be opened. */
  readonly as: 'picture' | 'figure';
  readonly description: string;
  readonly children: ReactNode;
}

/** What somebody who cannot see a drawing is told, around the drawing. */
export function Described({ as, description, children }: DescribedProps) {
  if (as === 'figure')
    return (
      <figure className="chart-figure" aria-label={description}>
        {children}
      </figure>
    );
  return (
    <div role="img" aria-label={description}>
      {children}
    </div>
  );
}
