import { ChartFrame, type FrameState, pictureHeight } from '@catena/charts';
import { lazy, Suspense } from 'react';
import { errorText } from '../../../client/error-text.js';
import { CostOfPoorServiceDocument } from '../../../generated/documents.js';
import { frameLabels } from '../../../widgets/frame-labels.js';
import { useSay } from '../../../widgets/say.js';
import { isUnderWay, useSpread } from '../../../widgets/spread/use-spread.js';
import { costTable, waterfall } from './waterfall.js';

const Drawing = lazy(() =>
  import('@catena/charts/drawings').then(({ Drawing: component }) => ({ default: component })),
);

/** What poor service cost, part by part. */
export function CostWaterfall() {
  const say = useSay();
  const { text, formats } = say;
  const { data, error, stale, retry } = useSpread(CostOfPoorServiceDocument);
  const cost = data?.spread.costOfPoorService;
  const picture = cost ? waterfall(cost, say) : undefined;
  const state = ((): FrameState => {
    if (cost) return { kind: 'ready', table: costTable(cost, say), stale };
    if (error !== undefined && data === undefined)
      return { kind: 'error', message: text('trend.failed', { reason: errorText(error, text) }), retry };
    if (data === undefined) return { kind: 'loading' };
    return { kind: 'empty', message: text(isUnderWay(data.spread) ? 'cost.pending' : 'cost.none') };
  })();
  const height = picture ? pictureHeight(picture) : 320;
  return (
    <ChartFrame
      title={text('cost.title')}
      question={text('cost.question')}
      note={cost ? text('cost.note', { period: formats.period(cost.period) }) : ''}
      labels={frameLabels(text)}
      height={height}
      state={state}
      fileName="catena-cost-of-poor-service"
    >
      {picture ? (
        <Suspense fallback={<div style={{ height }} role="status" aria-label={text('state.loading')} />}>
          <Drawing picture={picture} height={height} />
        </Suspense>
      ) : null}
    </ChartFrame>
  );
}
