import { HeatMap, type HeatMapProps } from './heat-map.js';
import { IntervalBars, type IntervalBarsProps } from './interval-bars.js';
import { BarSwatch } from './legend.js';
import { legendHeight } from './legend-height.js';
import { LegendList } from './legend-list.js';
import { Scatter, type ScatterProps } from './scatter.js';
import type { Open } from './series.js';
import { StackedBars, type StackedBarsProps } from './stacked-bars.js';
import { TrendPanels, type TrendPanelsProps } from './trend-panels.js';

type Drawn<Kind, Props> = { readonly kind: Kind } & Omit<Props, 'height' | 'onOpen'>;

/** What is drawn, as data: which drawing, and all that it needs but its room and what a mark opens. */
export type Picture =
  | Drawn<'lines', TrendPanelsProps>
  | Drawn<'bars', IntervalBarsProps>
  | Drawn<'heat', HeatMapProps>
  | Drawn<'scatter', ScatterProps>
  | Drawn<'stacked', StackedBarsProps>;

interface DrawingProps {
  readonly picture: Picture;
  readonly height: number;
  readonly onOpen?: Open | undefined;
}

/** Every way to draw, each once: the one place that knows which picture is drawn by what. */
export function Drawing({ picture, height, onOpen }: DrawingProps) {
  switch (picture.kind) {
    case 'lines':
      return <TrendPanels {...picture} height={height} onOpen={onOpen} />;
    case 'bars':
      return <IntervalBars {...picture} onOpen={onOpen} />;
    case 'heat':
      return <HeatMap {...picture} onOpen={onOpen} />;
    case 'scatter':
      return <Scatter {...picture} height={height} />;
    case 'stacked':
      return (
        <>
          <LegendList
            items={picture.series.map(({ key, label, mark }) => ({ key, label, swatch: <BarSwatch mark={mark} /> }))}
          />
          <StackedBars {...picture} height={height - legendHeight} onOpen={onOpen} />
        </>
      );
  }
}
