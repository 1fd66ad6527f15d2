import type { ComponentType } from 'react';
import { useFormats } from '../../app/company.js';
import { addDays } from '../../filters/day.js';
import { useText } from '../../i18n/text.js';
import { WidgetBoundary } from '../../states/widget-boundary.js';
import { useIncidents } from '../../widgets/use-incidents.js';
import { type IncidentMarks, marksOf, piecesOf, tableWith } from '../../widgets/with-incidents.js';
import { isEmpty, monthsOf, newestN, type TrendData, type TrendKey } from './trend-data.js';
import { drawingHeight, TrendShell } from './trend-shell.js';
import { useTrendView } from './use-trend-view.js';

export interface DrawingProps {
  readonly trend: TrendData;
  readonly height: number;
  /** Incidents that began in its months. */
  readonly marks?: IncidentMarks | undefined;
}

interface TrendWidgetProps {
  readonly trendKey: TrendKey;
  readonly trend: TrendData | undefined;
  readonly answered: boolean;
  readonly failure: { readonly message: string; readonly retry: () => void } | undefined;
  readonly Drawing: ComponentType<DrawingProps>;
}

/** One trend, from its data to its drawing. */
export function TrendWidget({ trendKey, trend, answered, failure, Drawing }: TrendWidgetProps) {
  const text = useText();
  const view = useTrendView();
  const formats = useFormats();
  const incidents = useIncidents(trend === undefined);
  if (failure !== undefined) return <TrendShell trendKey={trendKey} state={{ kind: 'error', ...failure }} />;
  if (!answered) return <TrendShell trendKey={trendKey} state={{ kind: 'loading' }} />;
  if (trend !== undefined && trend.series.length > 0 && monthsOf(trend).length === 0)
    return <TrendShell trendKey={trendKey} state={{ kind: 'empty', message: text('trend.noWholeMonth') }} />;
  if (trend === undefined || isEmpty(trend))
    return <TrendShell trendKey={trendKey} state={{ kind: 'empty', message: text('trend.empty') }} />;
  const months = monthsOf(trend);
  const pieces = piecesOf(
    months,
    addDays(months.at(-1) ?? '', 31)
      .slice(0, 8)
      .concat('01'),
  );
  const marks = marksOf(pieces, incidents, { text, formats }, formats.month);
  const table = view.table(trend);
  return (
    <WidgetBoundary
      fallback={(retry, { message }) => (
        <TrendShell
          trendKey={trendKey}
          state={{ kind: 'error', message: text('trend.failed', { reason: message }), retry }}
        />
      )}
    >
      <TrendShell
        trendKey={trendKey}
        n={newestN(trend)}
        filtered={trend.filtered}
        state={{ kind: 'ready', table: marks ? tableWith(table, marks) : table }}
      >
        <Drawing trend={trend} height={drawingHeight} marks={marks} />
      </TrendShell>
    </WidgetBoundary>
  );
}
