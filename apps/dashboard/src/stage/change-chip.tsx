import { shownDirection, verdictOf } from '@catena/metrics/format';
import { IconArrowDownRight, IconArrowUpRight, IconEqual } from '@tabler/icons-react';
import type { KeyFigureFragment } from '../generated/documents.js';
import { useSay } from '../widgets/say.js';
import classes from './stage.module.css';

interface ChangeChipProps {
  readonly change: NonNullable<KeyFigureFragment['change']>;
  readonly unit: KeyFigureFragment['metric']['unit'];
}

const arrows = { '-1': IconArrowDownRight, '0': IconEqual, '1': IconArrowUpRight };

/** How much a figure moved, and whether that is better or worse: by arrow, colour and word. */
export function ChangeChip({ change, unit }: ChangeChipProps) {
  const { text, changes } = useSay();
  const Icon = arrows[shownDirection(change, unit)];
  const verdict = verdictOf(change, unit);
  return (
    <span className={classes.verdict} data-verdict={verdict}>
      <Icon size={16} aria-hidden="true" />
      {changes.signed(change, unit)} {verdict && text(`change.${verdict}`)}
    </span>
  );
}
