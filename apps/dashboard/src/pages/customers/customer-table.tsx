import { missing } from '@catena/metrics/format';
import { Link } from '@tanstack/react-router';
import { useFormats } from '../../app/company.js';
import type { CustomersQuery } from '../../generated/documents.js';
import { useText } from '../../i18n/text.js';
import classes from './customers.module.css';
import { SortHeader } from './sort-header.js';
import { StatusBadge } from './status-badge.js';

interface CustomerTableProps {
  readonly customers: CustomersQuery['customers']['nodes'];
}

/** On a narrow screen segment, region and number move under the name. */
export function CustomerTable({ customers }: CustomerTableProps) {
  const text = useText();
  const formats = useFormats();
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">{text('page.customers')}</caption>
      <thead>
        <tr>
          <SortHeader column="NAME" label={text('customers.column.name')} />
          <SortHeader column="EXTERNAL_ID" label={text('customers.column.number')} className={classes.roomy} />
          <th scope="col" className={classes.roomy}>
            {text('customers.column.segment')}
          </th>
          <th scope="col" className={classes.roomy}>
            {text('customers.column.region')}
          </th>
          <SortHeader column="STARTED_ON" label={text('customers.column.since')} className={classes.medium} />
          <th scope="col">{text('customers.column.status')}</th>
        </tr>
      </thead>
      <tbody>
        {customers.map(({ id, externalId, name, startedOn, endedOn, current }) => {
          const facts = [externalId, current?.segment, current?.region].filter((fact) => fact != null).join(' · ');
          return (
            <tr key={id}>
              <th scope="row">
                <Link
                  from="/customers"
                  to="/customers/$customerId"
                  params={{ customerId: id }}
                  search={true}
                  className={classes.name}
                >
                  {name}
                </Link>
                <span className={classes.under}>{facts}</span>
              </th>
              <td className={classes.roomy}>{externalId}</td>
              <td className={classes.roomy}>{current?.segment ?? missing}</td>
              <td className={classes.roomy}>{current?.region ?? missing}</td>
              <td className={classes.medium}>{formats.day(startedOn)}</td>
              <td>
                <StatusBadge endedOn={endedOn} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
