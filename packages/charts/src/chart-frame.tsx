import { type ReactNode, useId, useRef, useState } from 'react';
import { tableToCsv } from './csv.js';
import { DataTable, type TableData } from './data-table.js';
import { GapSwatch } from './legend.js';
import { saveFile } from './save-file.js';
import type { Open } from './series.js';

/** What a frame says in the reader's language. */
export interface FrameLabels {
  readonly showTable: string;
  readonly showChart: string;
  readonly loading: string;
  readonly retry: string;
  /** Names of the two files that a frame can give; short, as they stand on buttons. */
  readonly csv: string;
  readonly png: string;
}

export type FrameState =
  | { readonly kind: 'loading' }
  /** What it is drawn from is still being worked on; the body says how far. */
  | { readonly kind: 'waiting'; readonly body: ReactNode }
  | { readonly kind: 'empty'; readonly message: string }
  | { readonly kind: 'withheld'; readonly message: string }
  | { readonly kind: 'error'; readonly message: string; readonly retry: () => void }
  | { readonly kind: 'ready'; readonly table: TableData; readonly stale?: boolean };

export interface ChartFrameProps {
  /** What the chart shows: the finding where there is one. */
  readonly title: string;
  /** The question that the chart answers. */
  readonly question: string;
  /** Unit, time basis, size of the group. */
  readonly note: string;
  readonly labels: FrameLabels;
  readonly state: FrameState;
  /** Height of the drawing, and of what stands for it while it is on its way; a sentence takes what it needs. */
  readonly height: number;
  /** Name of the files that are saved, without an ending. */
  readonly fileName?: string | undefined;
  readonly onOpen?: Open | undefined;
  /** The drawing; rendered only when the state is `ready`. */
  readonly children: ReactNode;
}

/** Everything around a drawing: title, question, note, states, exports, and a table for those who cannot see it. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, question, note, labels, state, height, fileName = 'chart', onOpen, children } = props;
  const [asTable, setAsTable] = useState(false);
  const frame = useRef<HTMLElement>(null);
  const heading = useId();
  const stale = state.kind === 'ready' && state.stale === true;
  const drawn = state.kind === 'loading' || state.kind === 'ready';
  const saveCsv = (table: TableData) =>
    saveFile(`${fileName}.csv`, new Blob([tableToCsv(table)], { type: 'text/csv;charset=utf-8' }));
  const savePng = async () => {
    const { pictureOf } = await import('./picture-file.js');
    if (frame.current !== null) saveFile(`${fileName}.png`, await pictureOf(frame.current));
  };
  return (
    <section
      ref={frame}
      className="chart-frame"
      aria-labelledby={heading}
      aria-busy={state.kind === 'loading' || stale}
    >
      <header className="chart-header">
        <div>
          <h3 id={heading} className="chart-title">
            {title}
          </h3>
          <p className="chart-question">{question}</p>
        </div>
        {state.kind === 'ready' ? (
          <div className="chart-buttons">
            <button type="button" className="chart-button" onClick={() => setAsTable(!asTable)}>
              {asTable ? labels.showChart : labels.showTable}
            </button>
            <button type="button" className="chart-button" onClick={() => saveCsv(state.table)}>
              {labels.csv}
            </button>
            {asTable ? null : (
              <button type="button" className="chart-button" onClick={() => void savePng()}>
                {labels.png}
              </button>
            )}
          </div>
        ) : null}
      </header>
      <div className="chart-body" data-stale={stale || undefined} style={{ minHeight: drawn ? height : undefined }}>
        {state.kind === 'loading' ? (
          <div className="chart-skeleton" role="status" aria-label={labels.loading} style={{ height }} />
        ) : null}
        {state.kind === 'waiting' ? <div className="chart-message">{state.body}</div> : null}
        {state.kind === 'empty' ? <p className="chart-message">{state.message}</p> : null}
        {state.kind === 'withheld' ? (
          <p className="chart-message chart-withheld">
            <GapSwatch />
            {state.message}
          </p>
        ) : null}
        {state.kind === 'error' ? (
          <div className="chart-message" role="alert">
            <p>{state.message}</p>
            <button type="button" className="chart-button" onClick={state.retry}>
              {labels.retry}
            </button>
          </div>
        ) : null}
        {state.kind === 'ready' && asTable ? (
          <DataTable caption={title} data={state.table} height={height} onOpen={onOpen} />
        ) : null}
        {state.kind === 'ready' && !asTable ? children : null}
      </div>
      <p className="chart-note">{note}</p>
    </section>
  );
}
