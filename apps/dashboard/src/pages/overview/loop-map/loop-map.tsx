import { ChartFrame, type FrameState } from '@catena/charts';
import { useMediaQuery } from '@mantine/hooks';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { errorText } from '../../../client/error-text.js';
import { LoopMapLinksDocument, LoopMapNodesDocument } from '../../../generated/documents.js';
import { frameLabels } from '../../../widgets/frame-labels.js';
import { useSay } from '../../../widgets/say.js';
import { SpreadProgress } from '../../../widgets/spread/spread-progress.js';
import { useSpread } from '../../../widgets/spread/use-spread.js';
import { useReport } from '../../../widgets/use-report.js';
import { LinkList } from './link-list.js';
import { LinkPanel } from './link-panel.js';
import { linkTable } from './link-table.js';
import { LoopChoice } from './loop-choice.js';
import { type MapLink, mapLinks } from './map-data.js';
import { MapLegend } from './map-legend.js';
import { mapNodes } from './node-data.js';
import { NodePanel } from './node-panel.js';
import { usePanel } from './use-panel.js';

const MapDrawing = lazy(() => import('./map-drawing.js').then(({ MapDrawing: component }) => ({ default: component })));

/** Heights while nothing is known yet. */
const mapHeight = 900;
const listHeight = 320;
/** Below, a map of this many places cannot be read. */
const wideEnough = '(min-width: 62em)';

/** How trouble travels: the chain as a map, the size of each link, and the loops that they close. */
export function LoopMap() {
  const say = useSay();
  const { text, formats } = say;
  const wide = useMediaQuery(wideEnough, true, { getInitialValueInEffect: false });
  const places = useReport(LoopMapNodesDocument);
  const { data, error, retry } = useSpread(LoopMapLinksDocument);
  const known = data?.spread;
  const [loop, chooseLoop] = useState<string | null>(null);
  const { opened, open, close } = usePanel();
  const nodes = useMemo(() => (places.data ? mapNodes(places.data.spread.nodes, say) : []), [places.data, say]);
  const links = useMemo(() => (known ? mapLinks(known) : []), [known]);
  const estimated = links.filter(({ state }) => state !== 'COUNTED');
  const link = estimated.find(({ id }) => id === opened);
  const node = nodes.find(({ key }) => key === opened);
  const describe = useCallback(
    ({ label, headline, state }: MapLink): string =>
      [label, headline?.sentence ?? text(`map.state.${state}`)].filter(Boolean).join('. '),
    [text],
  );
  const stagesOf = ({ from, to }: MapLink) =>
    [from, to].flatMap((end) => nodes.find(({ key }) => key === end)?.stage ?? []);
  const again = (): void => {
    retry();
    places.retry();
  };
  const broken = error ?? places.error;
  const state = ((): FrameState => {
    if (known !== undefined && places.data !== undefined) return { kind: 'ready', table: linkTable(estimated, say) };
    if (broken === undefined) return { kind: 'loading' };
    return { kind: 'error', message: text('trend.failed', { reason: errorText(broken, text) }), retry: again };
  })();
  return (
    <>
      {known === undefined ? null : <LoopChoice loops={known.loops} chosen={loop} choose={chooseLoop} />}
      <ChartFrame
        title={text('map.title')}
        question={text('map.question')}
        note={known?.window ? text('map.note', { period: formats.period(known.window) }) : ''}
        labels={frameLabels(text)}
        height={wide ? mapHeight : listHeight}
        state={state}
        fileName="catena-loop-map"
        onOpen={open}
      >
        {known === undefined ? null : (
          <SpreadProgress
            spread={known}
            retry={retry}
            stage={known.edges.find(({ key }) => key === known.computation?.stage)?.label}
          />
        )}
        {wide ? (
          <Suspense fallback={<div style={{ height: mapHeight }} role="status" aria-label={text('state.loading')} />}>
            <MapDrawing
              nodes={nodes}
              links={links}
              loop={loop}
              describe={describe}
              onOpenLink={open}
              onOpenNode={open}
            />
            <MapLegend />
          </Suspense>
        ) : (
          <LinkList links={estimated.filter(({ loops }) => loop === null || loops.includes(loop))} onOpen={open} />
        )}
      </ChartFrame>
      {link === undefined ? null : <LinkPanel link={link} stages={stagesOf(link)} close={close} />}
      {node === undefined ? null : <NodePanel node={node} links={links} close={close} onOpenLink={open} />}
    </>
  );
}
