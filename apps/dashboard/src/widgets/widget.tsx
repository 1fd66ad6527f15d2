import { ChartFrame, type FrameState, pictureHeight } from '@catena/charts';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { lazy, type ReactNode, Suspense } from 'react';
import { errorText } from '../client/error-text.js';
import { capital } from '../i18n/capital.js';
import type { MessageId } from '../i18n/text.js';
import { WidgetBoundary } from '../states/widget-boundary.js';
import { frameLabels } from './frame-labels.js';
import type { ReportVariables } from './report-variables.js';
import { type Say, useSay } from './say.js';
import type { Shaped } from './shaped.js';
import { useIncidents } from './use-incidents.js';
import { useOpenRows } from './use-open-rows.js';
import { useReport } from './use-report.js';
import { withIncidents } from './with-incidents.js';

const Drawing = lazy(() =>
  import('@catena/charts/drawings').then(({ Drawing: component }) => ({ default: component })),
);

/** Every widget has a title and a question in the messages. */
type WidgetId = MessageId extends infer Id ? (Id extends `widget.${infer Name}.title` ? Name : never) : never;

export interface WidgetProps<Data> {
  readonly id: WidgetId;
  readonly document: TypedDocumentNode<Data, ReportVariables>;
  /** Puts the answer into shape; pure, so that it can be tested without a page. */
  readonly shape: (data: Data, say: Say) => Shaped;
  /** Height while nothing is known yet. */
  readonly height?: number;
  readonly wide?: boolean;
}

/** A chart: a question to the API, a function that shapes the answer, and the drawing that the shape names. */
export const Widget = <Data,>(props: WidgetProps<Data>) => <WidgetOf {...props} answer={useReport(props.document)} />;

interface WidgetOfProps<Data> extends Omit<WidgetProps<Data>, 'document'> {
  readonly answer: ReturnType<typeof useReport<Data>>;
  /** Stands in for a drawing that cannot be made yet. */
  readonly waiting?: ReactNode;
  /** Stands above the drawing. */
  readonly above?: ReactNode;
}

/** The chart of an answer, whoever asked for it. */
export function WidgetOf<Data>(props: WidgetOfProps<Data>) {
  const { id, answer, shape, waiting, above, height = 320, wide = false } = props;
  const say = useSay();
  const { data, error, stale, retry } = answer;
  const failed = (reason: string, again: () => void): FrameState => ({
    kind: 'error',
    message: say.text('trend.failed', { reason }),
    retry: again,
  });
  const className = wide ? 'widget widget-wide' : 'widget';
  if (error !== undefined && data === undefined)
    return (
      <div className={className}>
        <Framed id={id} height={height} state={failed(errorText(error, say.text), retry)} />
      </div>
    );
  return (
    <div className={className}>
      <WidgetBoundary
        fallback={(again, { message }) => <Framed id={id} height={height} state={failed(message, again)} />}
      >
        {data === undefined ? (
          <Framed id={id} height={height} state={{ kind: 'loading' }} />
        ) : waiting === undefined ? (
          <Answered id={id} data={data} shape={shape} stale={stale} height={height} above={above} />
        ) : (
          <Framed id={id} height={height} state={{ kind: 'waiting', body: waiting }} />
        )}
      </WidgetBoundary>
    </div>
  );
}

interface AnsweredProps<Data> extends Pick<WidgetOfProps<Data>, 'id' | 'shape' | 'above'> {
  readonly data: Data;
  readonly stale: boolean;
  readonly height: number;
}

function Answered<Data>({ id, data, shape, stale, height, above }: AnsweredProps<Data>) {
  const say = useSay();
  const openRows = useOpenRows();
  const plain = shape(data, say);
  const overTime = plain.kind === 'ready' && plain.pieces !== undefined;
  const incidents = useIncidents(!overTime);
  const shaped = overTime ? withIncidents(plain, incidents, say) : plain;
  if (shaped.kind !== 'ready') return <Framed id={id} height={height} state={shaped} />;
  const { drills } = shaped;
  const room = pictureHeight(shaped.picture);
  const open = drills && ((key: string) => drills[key] && openRows(drills[key]));
  return (
    <Framed
      id={id}
      title={shaped.finding && capital(shaped.finding)}
      note={shaped.note}
      height={room}
      state={{ kind: 'ready', table: shaped.table, stale }}
      open={open}
    >
      {above}
      <Suspense fallback={<div style={{ height: room }} role="status" aria-label={say.text('state.loading')} />}>
        <Drawing picture={shaped.picture} height={room} onOpen={open} />
      </Suspense>
    </Framed>
  );
}

interface FramedProps {
  readonly id: WidgetId;
  readonly title?: string | undefined;
  readonly note?: string;
  readonly height: number;
  readonly state: FrameState;
  readonly open?: ((key: string) => void) | undefined;
  readonly children?: ReactNode;
}

function Framed({ id, title, note = '', height, state, open, children }: FramedProps) {
  const { text } = useSay();
  return (
    <ChartFrame
      title={title ?? text(`widget.${id}.title`)}
      question={text(`widget.${id}.question`)}
      note={note}
      labels={frameLabels(text)}
      height={height}
      state={state}
      fileName={`catena-${id}`}
      onOpen={open}
    >
      {children}
    </ChartFrame>
  );
}
