import { Outlet } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useQuery } from 'urql';
import { CompanyDocument } from '../generated/documents.js';
import { EmptyCompany } from '../states/empty-company.js';
import { ErrorNote } from '../states/error-note.js';
import { PageSkeleton } from '../states/page-skeleton.js';
import { OpenRows } from '../widgets/open-rows.js';
import { CompanyContext, companySetting } from './company.js';
import { SegmentGate } from './segment-gate.js';

/** Lets pages of the company appear once its settings are known, and says how to begin where there is no data. */
export function CompanyGate() {
  const { locale } = useIntl();
  const [{ data, error }, execute] = useQuery({ query: CompanyDocument });
  const setting = useMemo(() => data && companySetting(data.company, locale), [data, locale]);
  const reload = () => execute({ requestPolicy: 'network-only' });
  if (data === undefined)
    return error === undefined ? <PageSkeleton /> : <ErrorNote what="company" error={error} retry={reload} />;
  if (setting === undefined) return <EmptyCompany reload={reload} />;
  return (
    <CompanyContext value={setting}>
      <SegmentGate>
        <Outlet />
      </SegmentGate>
      <OpenRows />
    </CompanyContext>
  );
}
