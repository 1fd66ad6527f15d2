import { createContext, type RefCallback, useCallback, useContext, useState } from 'react';

/** A width in pixels for every drawing below it, where there is no layout to measure: tests and print. */
export const FixedWidth = createContext<number | undefined>(undefined);

/** The width of an element, followed as it changes; undefined until it is known. */
export function useWidth(): readonly [RefCallback<HTMLElement>, number | undefined] {
  const fixed = useContext(FixedWidth);
  const [measured, setMeasured] = useState<number>();
  const ref = useCallback(
    (element: HTMLElement | null) => {
      if (element === null || fixed !== undefined) return undefined;
      const observer = new ResizeObserver(([entry]) => {
        if (entry !== undefined) setMeasured(Math.floor(entry.contentRect.width));
      });
      observer.observe(element);
      return () => observer.disconnect();
    },
    [fixed],
  );
  return [ref, fixed ?? measured];
}
