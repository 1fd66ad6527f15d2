import type { ReactNode } from 'react';
import { useWidth } from './use-width.js';

interface SizedProps {
  readonly height: number;
  readonly children: (width: number) => ReactNode;
}

/** Keeps its height before the width is known, so that nothing moves when the drawing appears; never cuts it. */
export function Sized({ height, children }: SizedProps) {
  const [ref, width] = useWidth();
  return (
    <div ref={ref} style={{ minHeight: height, minWidth: 0 }}>
      {width !== undefined && width > 0 ? children(width) : null}
    </div>
  );
}
