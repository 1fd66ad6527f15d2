import { useFormats } from '../../../app/company.js';
import type { FailureEntryFragment } from '../../../generated/documents.js';
import { useText } from '../../../i18n/text.js';
import classes from '../customer.module.css';
import { severityBand } from '../severity.js';
import { FactList } from './fact-list.js';
import { Story } from './story.js';

/** Where performance fell below this customer's expectation, how badly, and which expectations broke. */
export function FailureEntry({ failure }: { readonly failure: FailureEntryFragment }) {
  const text = useText();
  const formats = useFormats();
  const { cause, severity, incident, department, breaches } = failure;
  const band = severityBand(severity);
  return (
    <div className={classes.failure}>
      <h3 className={classes.title}>{text('failure.title', { cause: text(`cause.${cause}`) })}</h3>
      <p className={classes.severity}>
        {text('failure.severity')}
        <meter min={0} max={1} value={severity} data-band={band} aria-label={text('failure.severity')} />
        <strong>{text(`severity.${band}`, { value: formats.score(severity) })}</strong>
      </p>
      <Story>{failure.summary}</Story>
      {breaches.length === 0 ? null : (
        <>
          <p className={classes.listLabel}>{text('failure.breaches')}</p>
          <ul className={classes.list}>
            {breaches.map(({ kind, promise, promisedOn, neededBy, deliveredOn }) => (
              <li key={`${kind}${promise}`}>
                <strong>{text(`breach.${kind}`)}</strong>
                {[
                  promise && text('breach.promise', { promise }),
                  promisedOn && text('breach.promised', { day: formats.day(promisedOn) }),
                  neededBy && text('breach.needed', { day: formats.day(neededBy) }),
                  deliveredOn && text('breach.delivered', { day: formats.day(deliveredOn) }),
                ]
                  .filter((part) => part !== null && part !== '')
                  .join(', ')}
              </li>
            ))}
          </ul>
        </>
      )}
      <FactList
        facts={[
          failure.firstExperience && { text: text('failure.first'), weight: 'bad' },
          failure.missedCheck && text('failure.missedCheck'),
          failure.misinformed && text('failure.misinformed'),
          text(failure.complained ? 'failure.complained' : 'failure.silent'),
          department !== null && text('failure.department', { department: department.name }),
          incident !== null && text('failure.incident', { name: incident.name }),
        ]}
      />
    </div>
  );
}
