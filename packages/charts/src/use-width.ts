import { createContext, type RefCallback, useCallback, useContext, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** A width in pixels for every drawing below it, where there is no layout to measure, as in tests. */
export const FixedWidth = createContext<number | undefined>(undefined);

/** The text width of an A4 page with the frame around a drawing taken off. */
const paperWidth = 640;

/** A browser prints at once, without waiting for anything that measures: on paper every drawing has one width. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}

/** The width of an element, followed as it changes; undefined until it is known. */
export function useWidth(): readonly [RefCallback<HTMLElement>, number | undefined] {
  const fixed = useContext(FixedWidth);
  const printing = usePrinting();
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
  return [ref, fixed ?? (printing ? paperWidth : measured)];
}
