import { Button } from '@mantine/core';
import { useText } from '../i18n/text.js';
import classes from './tour.module.css';

interface TourOfferProps {
  readonly start: () => void;
  readonly decline: () => void;
}

/** Asks somebody who was never here whether to be shown around. Either answer is for good. */
export function TourOffer({ start, decline }: TourOfferProps) {
  const text = useText();
  return (
    <section className={classes.card} aria-labelledby="tour-title">
      <h2 id="tour-title" className={classes.title}>
        {text('tour.offer.title')}
      </h2>
      <p>{text('tour.offer.text')}</p>
      <div className={classes.buttons}>
        <Button size="sm" onClick={start}>
          {text('tour.start')}
        </Button>
        <Button size="sm" variant="default" onClick={decline}>
          {text('tour.decline')}
        </Button>
      </div>
    </section>
  );
}
