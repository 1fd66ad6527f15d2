import { OverviewSpreadDocument } from '../../generated/documents.js';
import { useText } from '../../i18n/text.js';
import { KeyFigure } from '../../stage/key-figure.js';
import { useReport } from '../../widgets/use-report.js';
import { AnsweredSection } from './answered-section.js';
import classes from './overview.module.css';

/** How far failures reach: those who hear of them, outsiders who stay away, colleagues who leave. */
export function SpreadOutward() {
  const text = useText();
  return (
    <AnsweredSection id="outward" title={text('outward.title')} answer={useReport(OverviewSpreadDocument)}>
      {({ report }) => (
        <ol className={classes.outward}>
          {report.metrics.map((value) => (
            <KeyFigure key={value.metric.key} value={value} />
          ))}
        </ol>
      )}
    </AnsweredSection>
  );
}
