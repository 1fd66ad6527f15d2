import { useRef, useState } from 'react';

const focusable = (element: Element | null): element is HTMLElement | SVGElement =>
  element instanceof HTMLElement || element instanceof SVGElement;

/** Which panel is open. When it closes, the focus goes back to where it was opened from. */
export function usePanel() {
  const [opened, setOpened] = useState<string | null>(null);
  const opener = useRef<HTMLElement | SVGElement | null>(null);
  return {
    opened,
    open(key: string) {
      // From one panel to the next the way back stays the same.
      if (opened === null) opener.current = focusable(document.activeElement) ? document.activeElement : null;
      setOpened(key);
    },
    close() {
      setOpened(null);
      requestAnimationFrame(() => opener.current?.focus());
    },
  };
}
