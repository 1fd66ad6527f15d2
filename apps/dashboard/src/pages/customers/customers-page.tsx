import { useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { PageHeading } from '../../frame/page-heading.js';
import { CustomersDocument } from '../../generated/documents.js';
import { useText } from '../../i18n/text.js';
import { ErrorNote } from '../../states/error-note.js';
import { CustomerTable } from './customer-table.js';
import classes from './customers.module.css';
import { ExplorerControls } from './explorer-controls.js';
import { NoCustomers } from './no-customers.js';
import { Paging } from './paging.js';
import { TableSkeleton } from './table-skeleton.js';
import { toVariables } from './variables.js';

/** The explorer: find a customer by name, number, filters and order. */
export function CustomersPage() {
  const text = useText();
  const search = useSearch({ from: '/company/customers' });
  const [{ data, error, fetching }, reload] = useQuery({
    query: CustomersDocument,
    variables: toVariables(search, search),
  });
  const customers = data?.customers;
  return (
    <>
      <div className={classes.head}>
        <PageHeading title={text('page.customers')} />
        <p className={classes.count} role="status">
          {customers === undefined ? '' : text('customers.count', { n: customers.totalCount })}
        </p>
      </div>
      <ExplorerControls />
      {error !== undefined ? (
        <ErrorNote what="customers" error={error} retry={() => reload({ requestPolicy: 'network-only' })} />
      ) : customers === undefined ? (
        <TableSkeleton />
      ) : customers.nodes.length === 0 ? (
        <NoCustomers />
      ) : (
        <div className={fetching ? classes.waiting : undefined} aria-busy={fetching}>
          <CustomerTable customers={customers.nodes} />
          <Paging pageInfo={customers.pageInfo} />
        </div>
      )}
    </>
  );
}
