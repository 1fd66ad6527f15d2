import { missing } from '@catena/metrics/format';
import { useFormats } from '../../app/company.js';
import { PageHeading } from '../../frame/page-heading.js';
import type { CustomerQuery } from '../../generated/documents.js';
import { useText } from '../../i18n/text.js';
import { StatusBadge } from '../customers/status-badge.js';
import classes from './customer.module.css';

type CustomerData = Extract<NonNullable<CustomerQuery['node']>, { readonly __typename: 'Customer' }>;

/** Name, status and what is known of the customer now. */
export function CustomerHead({ customer }: { readonly customer: CustomerData }) {
  const text = useText();
  const formats = useFormats();
  const { name, externalId, startedOn, endedOn, acquisitionSource, current } = customer;
  const facts = [
    [text('customer.since'), formats.day(startedOn)],
    [text('customer.source'), acquisitionSource && text(`source.${acquisitionSource}`)],
    [text('customer.segment'), current?.segment],
    [text('customer.region'), current?.region],
    [text('customer.channel'), current?.preferredChannel && text(`channel.${current.preferredChannel}`)],
    [text('customer.value'), current?.monthlyValue == null ? null : formats.amount(current.monthlyValue)],
  ] as const;
  return (
    <header className={classes.head}>
      <PageHeading title={name} />
      <p className={classes.under}>
        {text('customer.number', { number: externalId })}
        <StatusBadge endedOn={endedOn} />
      </p>
      <dl className={classes.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value ?? missing}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}
