import { Button } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useText } from '../i18n/text.js';
import classes from './tour.module.css';
import { tourSteps } from './tour-steps.js';

interface TourCardProps {
  /** Which step, counted from 0. */
  readonly place: number;
  readonly go: (place: number) => void;
  readonly end: () => void;
}

/** One step of the tour: what the page behind it shows, and the way on. */
export function TourCard({ place, go, end }: TourCardProps) {
  const text = useText();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (place in tourSteps) title.current?.focus({ preventScroll: true });
  }, [place]);
  const step = tourSteps[place];
  if (step === undefined) return null;
  const last = place === tourSteps.length - 1;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') end();
  };
  return (
    <section className={classes.card} aria-labelledby="tour-title" onKeyDown={onKeyDown}>
      <p className={classes.place}>{text('tour.place', { place: place + 1, count: tourSteps.length })}</p>
      <h2 id="tour-title" ref={title} tabIndex={-1} aria-describedby="tour-text" className={classes.title}>
        {text(`tour.${step.key}.title`)}
      </h2>
      <p id="tour-text">{text(`tour.${step.key}.text`)}</p>
      <div className={classes.buttons}>
        {last ? null : (
          <Button size="sm" onClick={() => go(place + 1)}>
            {text('tour.next')}
          </Button>
        )}
        {place === 0 ? null : (
          <Button size="sm" variant="default" onClick={() => go(place - 1)}>
            {text('tour.back')}
          </Button>
        )}
        <Button size="sm" variant={last ? 'filled' : 'subtle'} className={classes.end} onClick={end}>
          {text('tour.end')}
        </Button>
      </div>
    </section>
  );
}
