import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { CustomersQuery } from '../../generated/documents.js';
import { useText } from '../../i18n/text.js';
import classes from './customers.module.css';
import { useExplorer } from './use-explorer.js';

interface PagingProps {
  readonly pageInfo: CustomersQuery['customers']['pageInfo'];
}

export function Paging({ pageInfo: { hasPreviousPage, hasNextPage, startCursor, endCursor } }: PagingProps) {
  const text = useText();
  const { change } = useExplorer();
  if (!hasPreviousPage && !hasNextPage) return null;
  return (
    <nav className={classes.paging} aria-label={text('customers.paging')}>
      <Button
        variant="default"
        leftSection={<IconChevronLeft size={17} aria-hidden="true" />}
        disabled={!hasPreviousPage || startCursor === null}
        onClick={() => change({ before: startCursor ?? undefined })}
      >
        {text('customers.previous')}
      </Button>
      <Button
        variant="default"
        rightSection={<IconChevronRight size={17} aria-hidden="true" />}
        disabled={!hasNextPage || endCursor === null}
        onClick={() => change({ after: endCursor ?? undefined })}
      >
        {text('customers.next')}
      </Button>
    </nav>
  );
}
