import { type KeyboardEvent, useRef, useState } from 'react';

/** How far each key goes among the marks of a drawing with so many in a row. */
const steps = (columns: number): Readonly<Record<string, number>> => ({
  ArrowRight: 1,
  ArrowLeft: -1,
  ArrowDown: columns,
  ArrowUp: -columns,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
});

/**
 * Makes the marks of a drawing one stop of the Tab key: the arrows go from mark to mark.
 * @param count how many marks
 * @param columns how many of them stand beside each other
 */
export function useRoving<Mark extends HTMLElement | SVGElement>(count: number, columns = count) {
  const marks = useRef(new Map<number, Mark>());
  const [asked, setCurrent] = useState(0);
  const current = Math.min(asked, Math.max(0, count - 1));
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps(columns)[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(count - 1, Math.max(0, current + step));
    setCurrent(next);
    marks.current.get(next)?.focus();
  };
  return (place: number) => ({
    tabIndex: place === current ? 0 : -1,
    ref: (mark: Mark | null) => {
      if (mark === null) marks.current.delete(place);
      else marks.current.set(place, mark);
    },
    onFocus: () => setCurrent(place),
    onKeyDown,
  });
}
