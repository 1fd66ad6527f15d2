import { type TrendPanel, TrendPanels } from '@catena/charts/drawings';
import { missing } from '@catena/metrics/format';
import { useFormats } from '../../app/company.js';
import { useText } from '../../i18n/text.js';
import type { SeriesData } from './trend-data.js';
import type { DrawingProps } from './trend-widget.js';
import { useTrendView } from './use-trend-view.js';

/** Lines, one panel for each series: the series of these trends have units of their own. */
export function TrendLines({ trend, height, marks }: DrawingProps) {
  const text = useText();
  const formats = useFormats();
  const view = useTrendView();
  const toPanel = (series: SeriesData): TrendPanel => ({
    key: series.key,
    series: [view.series(series)],
    format: (value) => formats.value(series.unit, value),
    formatTick: (value) => formats.tick(series.unit, value),
    baseline: series.unit === 'SCORE' ? 'fit' : 'zero',
  });
  return (
    <TrendPanels
      description={[view.description(trend), ...(marks?.told ?? [])].join(' ')}
      axis={view.axis(trend)}
      panels={trend.series.map(toPanel)}
      missing={missing}
      withheld={text('trend.withheld')}
      height={height}
      marks={marks}
    />
  );
}
