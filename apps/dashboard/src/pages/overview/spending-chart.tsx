import { BarSwatch, LegendList } from '@catena/charts';
import { StackedBars } from '@catena/charts/drawings';
import { missing } from '@catena/metrics/format';
import { useFormats } from '../../app/company.js';
import { spendingMarks, spendingSeries } from './trend-data.js';
import type { DrawingProps } from './trend-widget.js';
import { useTrendView } from './use-trend-view.js';

/** Three rows of names on a wide screen. */
const legendHeight = 84;

/** Spending by category, stacked from zero. */
export function SpendingChart({ trend, height }: DrawingProps) {
  const formats = useFormats();
  const view = useTrendView();
  const series = spendingSeries(trend).map((one) => ({ ...view.series(one), mark: spendingMarks[one.key] }));
  return (
    <>
      <LegendList items={series.map(({ key, label, mark }) => ({ key, label, swatch: <BarSwatch mark={mark} /> }))} />
      <StackedBars
        description={view.description(trend)}
        axis={view.axis(trend)}
        series={series}
        format={(value) => formats.value('MONEY', value)}
        formatTick={(value) => formats.tick('MONEY', value)}
        missing={missing}
        height={height - legendHeight}
      />
    </>
  );
}
