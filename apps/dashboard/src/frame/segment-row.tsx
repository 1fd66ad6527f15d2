import { ActionIcon } from '@mantine/core';
import { IconCheck, IconPencil, IconTrash } from '@tabler/icons-react';
import { narrowingsText } from '../filters/narrowing-text.js';
import type { FilterChoices, Segment } from '../filters/use-filter-choices.js';
import { useText } from '../i18n/text.js';
import classes from './filter-panel.module.css';

interface SegmentRowProps {
  readonly segment: Segment;
  readonly names: FilterChoices;
  readonly chosen: boolean;
  readonly choose: () => void;
  readonly start: (what: 'rename' | 'delete') => void;
}

/** A saved segment: its name, what it narrows by, and what can be done with it. */
export function SegmentRow({ segment, names, chosen, choose, start }: SegmentRowProps) {
  const text = useText();
  const { name, narrowings } = segment;
  return (
    <div className={classes.segment}>
      <button type="button" className={classes.choose} aria-pressed={chosen} onClick={choose}>
        <span className={classes.tick} aria-hidden="true">
          {chosen ? <IconCheck size={16} /> : null}
        </span>
        <span>
          <strong>{name}</strong>
          <small>{narrowingsText(text, names, narrowings)}</small>
        </span>
      </button>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={32}
        aria-label={text('segment.rename', { name })}
        onClick={() => start('rename')}
      >
        <IconPencil size={17} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={32}
        aria-label={text('segment.delete', { name })}
        onClick={() => start('delete')}
      >
        <IconTrash size={17} aria-hidden="true" />
      </ActionIcon>
    </div>
  );
}
