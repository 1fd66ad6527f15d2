import { ChartFrame, type FrameState } from '@catena/charts';
import type { ReactNode } from 'react';
import { useCompany } from '../../app/company.js';
import { useText } from '../../i18n/text.js';
import { frameLabels } from '../../widgets/frame-labels.js';
import type { TrendKey } from './trend-data.js';

/** One height for all trends, so that the grid stands still. */
export const drawingHeight = 300;

interface TrendShellProps {
  readonly trendKey: TrendKey;
  /** Cases behind the newest month. */
  readonly n?: number | undefined;
  /** Whether the filter was honoured. */
  readonly filtered?: boolean | undefined;
  readonly state: FrameState;
  readonly children?: ReactNode;
}

/** The frame around one trend, in whichever state its data is. */
export function TrendShell({ trendKey, n, filtered = true, state, children }: TrendShellProps) {
  const text = useText();
  const { company, formats } = useCompany();
  const note = [
    text(`trend.${trendKey}.note`, { currency: company.currency }),
    n !== undefined && (trendKey === 'FAILURES' || trendKey === 'CHURN')
      ? text(`trend.${trendKey}.n`, { n: formats.count(n) })
      : '',
    filtered ? '' : text('filter.ignored'),
  ];
  return (
    <ChartFrame
      title={text(`trend.${trendKey}.title`)}
      question={text(`trend.${trendKey}.question`)}
      note={note.filter((sentence) => sentence !== '').join(' ')}
      labels={frameLabels(text)}
      height={drawingHeight}
      state={state}
    >
      {children}
    </ChartFrame>
  );
}
