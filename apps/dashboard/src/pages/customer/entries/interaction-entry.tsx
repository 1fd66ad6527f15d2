import { useFormats } from '../../../app/company.js';
import type { InteractionEntryFragment } from '../../../generated/documents.js';
import { useText } from '../../../i18n/text.js';
import classes from '../customer.module.css';
import { FactList } from './fact-list.js';
import { Story } from './story.js';
import { useWaitText } from './use-wait-text.js';

/** One attempt to reach the other side: how, why, what came of it, and how it felt. */
export function InteractionEntry({ interaction }: { readonly interaction: InteractionEntryFragment }) {
  const text = useText();
  const formats = useFormats();
  const wait = useWaitText();
  const { initiator, channel, preferredChannel, reason, outcome, startedAt, answeredAt, chilled, chillCause } =
    interaction;
  const { csat, effort, feltHeard, feltValued, emotions } = interaction;
  const byCustomer = initiator === 'CUSTOMER';
  const answer =
    answeredAt === null
      ? text('outcome.ANSWERED')
      : text('outcome.ANSWERED.after', { wait: wait(startedAt, answeredAt) });
  return (
    <>
      <h3 className={classes.title}>
        {text(`contact.${initiator}.${channel}`)} <span>{text(`reason.${reason}`)}</span>
      </h3>
      <Story>{interaction.summary}</Story>
      <FactList
        facts={[
          outcome === 'ANSWERED' ? byCustomer && answer : { text: text(`outcome.${outcome}`), weight: 'bad' },
          interaction.explained === false && { text: text('interaction.unexplained'), weight: 'bad' },
          interaction.resolved !== null &&
            byCustomer &&
            (interaction.resolved
              ? { text: text('interaction.resolved'), weight: 'good' }
              : { text: text('interaction.unresolved'), weight: 'bad' }),
          interaction.escalated && { text: text('interaction.escalated'), weight: 'bad' },
          interaction.repeatedExplanation && { text: text('interaction.repeated'), weight: 'bad' },
          chilled && {
            text: chillCause === null ? text('interaction.chilled') : text(`interaction.chilled.${chillCause}`),
            weight: 'bad',
          },
          byCustomer && preferredChannel !== null && preferredChannel !== channel && text('interaction.unpreferred'),
          csat !== null && text('rating.csat', { value: csat }),
          effort !== null && text('rating.effort', { value: effort }),
          feltHeard !== null && text('rating.heard', { value: feltHeard }),
          feltValued !== null && text('rating.valued', { value: feltValued }),
        ]}
      />
      {emotions.length === 0 ? null : (
        <p className={classes.emotions}>
          {text('emotion.felt')}{' '}
          {emotions.map(({ type, intensity, source }) => (
            <span key={type} title={text(`emotion.source.${source}`)}>
              {text(`emotion.${type}`)} <small>{formats.score(intensity)}</small>
            </span>
          ))}
        </p>
      )}
    </>
  );
}
