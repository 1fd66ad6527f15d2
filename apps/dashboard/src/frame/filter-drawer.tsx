import { Drawer } from '@mantine/core';
import type { Company } from '../app/company.js';
import { useText } from '../i18n/text.js';
import { FilterPanel } from './filter-panel.js';

interface FilterDrawerProps {
  readonly company: Company | undefined;
  readonly open: boolean;
  readonly close: () => void;
}

/** What narrows the page, where there is no room beside the other filters. */
export function FilterDrawer({ company, open, close }: FilterDrawerProps) {
  const text = useText();
  return (
    <Drawer
      opened={open}
      onClose={close}
      position="bottom"
      size="85%"
      title={text('filter.button')}
      closeButtonProps={{ 'aria-label': text('filter.close'), size: 44, iconSize: 20 }}
    >
      <FilterPanel company={company} />
    </Drawer>
  );
}
