import { useFormats } from '../../../app/company.js';
import type { RecoveryEntryFragment } from '../../../generated/documents.js';
import { useText } from '../../../i18n/text.js';
import classes from '../customer.module.css';
import { FactList, type MaybeFact } from './fact-list.js';

type Action = RecoveryEntryFragment['actions'][number];

/** What the company did to make good, and how this customer judged it against their own expectation. */
export function RecoveryEntry({ recovery }: { readonly recovery: RecoveryEntryFragment }) {
  const text = useText();
  const formats = useFormats();
  const { actions, completedAt, expectedRemedy, followUpPlanned, recoveryExpected, recoveryPerceived, stillUpset } =
    recovery;

  const when = ({ doneAt, dueAt }: Action) => {
    if (doneAt !== null) return text('action.done', { day: formats.instantDay(doneAt) });
    return dueAt === null ? text('action.pending') : text('action.due', { day: formats.instantDay(dueAt) });
  };
  const verdict = (): MaybeFact => {
    if (recoveryExpected === null || recoveryPerceived === null) return undefined;
    const values = { expected: recoveryExpected, perceived: recoveryPerceived };
    if (recoveryPerceived < recoveryExpected) return { text: text('recovery.judged.below', values), weight: 'bad' };
    return {
      text: text(recoveryPerceived > recoveryExpected ? 'recovery.judged.above' : 'recovery.judged.met', values),
      weight: 'good',
    };
  };
  return (
    <>
      <h3 className={classes.title}>{text('recovery.title')}</h3>
      {actions.length === 0 ? null : (
        <>
          <p className={classes.listLabel}>{text('recovery.actions')}</p>
          <ul className={classes.list}>
            {actions.map((action) => (
              <li key={`${action.remedy}${action.actorRole}${action.dueAt}${action.doneAt}`}>
                <strong>
                  {text(
                    action.remedy === 'APOLOGY' && action.formal ? 'remedy.APOLOGY.formal' : `remedy.${action.remedy}`,
                  )}
                  {action.amount === null ? '' : ` ${formats.amount(action.amount)}`}
                </strong>
                {text(`actor.${action.actorRole}`)}, {when(action)}
              </li>
            ))}
          </ul>
        </>
      )}
      <FactList
        facts={[
          completedAt === null
            ? { text: text('recovery.open'), weight: 'bad' }
            : text('recovery.completed', { day: formats.instantDay(completedAt) }),
          expectedRemedy !== null && text('recovery.expectedRemedy', { remedy: text(`remedy.${expectedRemedy}`) }),
          followUpPlanned && text('recovery.followUp'),
          verdict(),
          stillUpset !== null &&
            (stillUpset
              ? { text: text('recovery.upset'), weight: 'bad' }
              : { text: text('recovery.calmed'), weight: 'good' }),
        ]}
      />
    </>
  );
}
