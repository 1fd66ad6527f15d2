import { type ReactNode, useId, useState } from 'react';
import { DataTable, type TableData } from './data-table.js';

/** What a frame says in the reader's language. */
export interface FrameLabels {
  readonly showTable: string;
  readonly showChart: string;
  readonly loading: string;
  readonly retry: string;
}

export type FrameState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'empty'; readonly message: string }
  | { readonly kind: 'error'; readonly message: string; readonly retry: () => void }
  | { readonly kind: 'ready'; readonly table: TableData };

export interface ChartFrameProps {
  readonly title: string;
  /** The question that the chart answers. */
  readonly question: string;
  /** Unit, time basis, size of the group. */
  readonly note: string;
  readonly labels: FrameLabels;
  readonly state: FrameState;
  /** Height of the drawing; every state keeps it, so that nothing moves. */
  readonly height: number;
  /** The drawing; rendered only when the state is `ready`. */
  readonly children: ReactNode;
}

/** Everything around a drawing: title, question, note, states, and a table for those who cannot see it. */
export function ChartFrame({ title, question, note, labels, state, height, children }: ChartFrameProps) {
  const [asTable, setAsTable] = useState(false);
  const heading = useId();
  return (
    <section className="chart-frame" aria-labelledby={heading} aria-busy={state.kind === 'loading'}>
      <header className="chart-header">
        <div>
          <h3 id={heading} className="chart-title">
            {title}
          </h3>
          <p className="chart-question">{question}</p>
        </div>
        {state.kind === 'ready' ? (
          <button type="button" className="chart-button" onClick={() => setAsTable(!asTable)}>
            {asTable ? labels.showChart : labels.showTable}
          </button>
        ) : null}
      </header>
      <div className="chart-body" style={{ minHeight: height }}>
        {state.kind === 'loading' ? (
          <div className="chart-skeleton" role="status" aria-label={labels.loading} style={{ height }} />
        ) : null}
        {state.kind === 'empty' ? <p className="chart-message">{state.message}</p> : null}
        {state.kind === 'error' ? (
          <div className="chart-message" role="alert">
            <p>{state.message}</p>
            <button type="button" className="chart-button" onClick={state.retry}>
              {labels.retry}
            </button>
          </div>
        ) : null}
        {state.kind === 'ready' && asTable ? <DataTable caption={title} data={state.table} height={height} /> : null}
        {state.kind === 'ready' && !asTable ? children : null}
      </div>
      <p className="chart-note">{note}</p>
    </section>
  );
}
