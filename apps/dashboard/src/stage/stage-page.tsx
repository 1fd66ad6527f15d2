import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ReactNode } from 'react';
import { useCompany } from '../app/company.js';
import { useActiveFilters } from '../filters/narrowing-text.js';
import type { Period } from '../filters/period.js';
import { useFrameSearch } from '../filters/use-frame-search.js';
import { PageHeading } from '../frame/page-heading.js';
import type { KeyFigureFragment } from '../generated/documents.js';
import { capital } from '../i18n/capital.js';
import type { MessageId } from '../i18n/text.js';
import { ErrorNote } from '../states/error-note.js';
import { type ReportVariables, useReportVariables } from '../widgets/report-variables.js';
import { type Say, useSay } from '../widgets/say.js';
import { useReport } from '../widgets/use-report.js';
import { KeyFigures, KeyFiguresSkeleton } from './key-figures.js';
import { MethodNotes } from './method-notes.js';
import { PrintButton } from './print-button.js';
import classes from './stage.module.css';

/** The pages that argue for one stage of the chain. */
type StageName = MessageId extends infer Id ? (Id extends `stage.${infer Name}.question` ? Name : never) : never;

interface StageAnswer {
  readonly report: { readonly period: Period; readonly previous: Period | null };
}

interface StagePageProps<Data extends StageAnswer> {
  readonly stage: StageName;
  /** Asks for the key figures and for whatever else the sentence needs. */
  readonly document: TypedDocumentNode<Data, ReportVariables>;
  /** At most six, the most important first. */
  readonly figures: (data: Data) => readonly KeyFigureFragment[];
  /** Answers the page's question in one sentence; pure. */
  readonly sentence: (data: Data, say: Say) => string;
  /** The widgets. */
  readonly children: ReactNode;
}

/** A page of the argument: the question answered in a sentence, the key figures, the charts, how it was counted. */
export function StagePage<Data extends StageAnswer>(props: StagePageProps<Data>) {
  const { stage, document, figures, sentence, children } = props;
  const say = useSay();
  const { company } = useCompany();
  const { period } = useReportVariables();
  const { data, error, stale, retry } = useReport(document);
  const { text, formats } = say;
  const narrowed = useActiveFilters().map(({ value }) => value);
  return (
    <>
      <div className={classes.intro}>
        <PageHeading title={text(`page.${stage}`)} quiet />
        <p className={classes.period}>
          {[company.name, formats.period(data?.report.period ?? period)].join(' · ')}
          {/* On the screen they stand above the page. */}
          <span className={classes.printed}>{narrowed.map((value) => ` · ${value}`)}</span>
        </p>
        <PrintButton />
      </div>
      <p className={classes.question}>{text(`stage.${stage}.question`)}</p>
      {data !== undefined ? (
        <div className={stale ? classes.stale : undefined} aria-busy={stale}>
          <p className={classes.sentence}>{capital(sentence(data, say))}</p>
          <Compared previous={data.report.previous} />
          <KeyFigures figures={figures(data)} />
        </div>
      ) : error === undefined ? (
        <KeyFiguresSkeleton />
      ) : (
        <ErrorNote what="tiles" error={error} retry={retry} />
      )}
      <div className={classes.widgets}>{children}</div>
      {data === undefined ? null : <MethodNotes figures={figures(data)} />}
    </>
  );
}

function Compared({ previous }: { readonly previous: Period | null }) {
  const { text, formats } = useSay();
  const { search } = useFrameSearch();
  if (previous === null) return <p className={classes.compared}>{text('compared.nothing')}</p>;
  const against = search.compare === 'year' ? 'year' : 'previous';
  return <p className={classes.compared}>{text(`compared.${against}`, { period: formats.period(previous) })}</p>;
}
