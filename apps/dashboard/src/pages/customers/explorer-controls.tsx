import { CloseButton, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/text.js';
import classes from './customers.module.css';
import { activities } from './customers-search.js';
import { useExplorer } from './use-explorer.js';

const typingPause = 250;

/** Search and status. What is typed reaches the address after a pause, so that Back does not step through letters. */
export function ExplorerControls() {
  const text = useText();
  const { search, change } = useExplorer();
  const [typed, setTyped] = useState(search.q ?? '');
  // What was typed last, until the address holds it: an earlier word that arrives meanwhile must not replace it.
  const unsent = useRef<string>(undefined);
  const send = useDebouncedCallback(async (q: string) => {
    await change({ q }, { replace: true });
    if (unsent.current === q) unsent.current = undefined;
  }, typingPause);
  useEffect(() => {
    if (unsent.current === undefined) setTyped(search.q ?? '');
  }, [search.q]);
  const type = (q: string) => {
    unsent.current = q;
    setTyped(q);
    send(q);
  };
  return (
    <search className={classes.controls}>
      <TextInput
        className={classes.search}
        type="search"
        aria-label={text('customers.search')}
        placeholder={text('customers.search')}
        leftSection={<IconSearch size={17} aria-hidden="true" />}
        rightSection={
          typed === '' ? null : (
            <CloseButton size="sm" aria-label={text('customers.search.clear')} onClick={() => type('')} />
          )
        }
        value={typed}
        onChange={({ currentTarget }) => type(currentTarget.value)}
      />
      <SegmentedControl
        aria-label={text('customers.activity')}
        value={search.activity ?? 'all'}
        onChange={(activity) => change({ activity })}
        data={activities.map((activity) => ({ value: activity, label: text(`customers.activity.${activity}`) }))}
      />
    </search>
  );
}
