import { type ReactNode, useContext, useEffect, useRef } from 'react';
import { ArrivalContext } from './arrival.js';
import classes from './frame.module.css';

interface PageHeadingProps {
  readonly title: string;
  /** Stands in the document's title and the heading's place, where the heading itself needs more than text. */
  readonly children?: ReactNode;
  readonly quiet?: boolean;
}

/** The page's heading: names the document and takes the focus when the reader comes from another page. */
export function PageHeading({ title, children, quiet = false }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const arrived = useContext(ArrivalContext);
  useEffect(() => {
    if (arrived.current) heading.current?.focus({ preventScroll: true });
    arrived.current = true;
  }, [arrived]);
  return (
    <>
      <title>{`${title} · Catena`}</title>
      <h1 ref={heading} tabIndex={-1} className={quiet ? classes.quietHeading : classes.heading}>
        {children ?? title}
      </h1>
    </>
  );
}
