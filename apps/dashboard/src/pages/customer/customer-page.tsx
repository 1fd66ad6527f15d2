import { Skeleton } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { PageHeading } from '../../frame/page-heading.js';
import { CustomerDocument } from '../../generated/documents.js';
import { useText } from '../../i18n/text.js';
import { ErrorNote } from '../../states/error-note.js';
import classes from './customer.module.css';
import { CustomerHead } from './customer-head.js';
import { Timeline } from './timeline.js';

/** One customer: who they are, and everything that happened. */
export function CustomerPage() {
  const { customerId } = useParams({ from: '/company/customers/$customerId' });
  return <CustomerView key={customerId} id={customerId} />;
}

function CustomerView({ id }: { readonly id: string }) {
  const text = useText();
  const [{ data, error }, reload] = useQuery({ query: CustomerDocument, variables: { id } });
  const customer = data?.node?.__typename === 'Customer' ? data.node : undefined;
  return (
    <>
      <Link from="/customers/$customerId" to="/customers" search={true} className={classes.back}>
        <IconArrowLeft size={17} aria-hidden="true" />
        {text('customer.back')}
      </Link>
      {error !== undefined ? (
        <ErrorNote what="customer" error={error} retry={() => reload({ requestPolicy: 'network-only' })} />
      ) : data === undefined ? (
        <HeadSkeleton />
      ) : customer === undefined ? (
        <PageHeading title={text('customer.missing')} />
      ) : (
        <>
          <CustomerHead customer={customer} />
          <Timeline id={id} />
        </>
      )}
    </>
  );
}

function HeadSkeleton() {
  const text = useText();
  return (
    <div role="status" aria-label={text('state.loading')}>
      <Skeleton height={40} maw="20rem" />
      <Skeleton height={64} mt="lg" maw="44rem" />
    </div>
  );
}
