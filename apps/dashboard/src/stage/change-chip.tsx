import { IconArrowDownRight, IconArrowUpRight, IconEqual } from '@tabler/icons-react';
import type { KeyFigureFragment } from '../generated/documents.js';
import { useSay } from '../widgets/say.js';
import classes from './stage.module.css';

interface ChangeChipProps {
  readonly change: NonNullable<KeyFigureFragment['change']>;
  readonly unit: KeyFigureFragment['metric']['unit'];
}

function arrowOf(change: number) {
  if (change > 0) return IconArrowUpRight;
  return change < 0 ? IconArrowDownRight : IconEqual;
}

/** How much a figure moved, and whether that is better or worse: by arrow, colour and word. */
export function ChangeChip({ change, unit }: ChangeChipProps) {
  const { text, changes } = useSay();
  const Icon = arrowOf(change.value);
  const verdict = change.value === 0 ? 'same' : verdictOf(change.better);
  return (
    <span className={classes.verdict} data-verdict={verdict}>
      <Icon size={16} aria-hidden="true" />
      {changes.signed(change, unit)} {verdict && text(`change.${verdict}`)}
    </span>
  );
}

const verdictOf = (better: boolean | null) => (better === null ? undefined : better ? 'better' : 'worse');
