import { WidgetOf, type WidgetProps } from '../widget.js';
import { SpreadProgress } from './spread-progress.js';
import { isEstimated, type OfSpread, useSpread } from './use-spread.js';

/** A chart of what is estimated beside the requests: it says how far that is, draws it, or says why there is none. */
export function SpreadWidget<Data extends OfSpread>({ document, ...props }: WidgetProps<Data>) {
  const answer = useSpread(document);
  const spread = answer.data?.spread;
  const progress = spread && <SpreadProgress spread={spread} retry={answer.retry} />;
  const waiting = spread && !isEstimated(spread) ? progress : undefined;
  return <WidgetOf {...props} answer={answer} waiting={waiting} above={progress} />;
}
