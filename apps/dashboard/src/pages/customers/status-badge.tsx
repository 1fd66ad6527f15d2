import { IconCircleCheck, IconDoorExit } from '@tabler/icons-react';
import { useFormats } from '../../app/company.js';
import { useText } from '../../i18n/text.js';
import classes from './customers.module.css';

/** Active, or since when no longer. */
export function StatusBadge({ endedOn }: { readonly endedOn: string | null }) {
  const text = useText();
  const formats = useFormats();
  return endedOn === null ? (
    <span className={classes.status} data-status="active">
      <IconCircleCheck size={16} aria-hidden="true" />
      {text('status.active')}
    </span>
  ) : (
    <span className={classes.status} data-status="left">
      <IconDoorExit size={16} aria-hidden="true" />
      {text('status.left', { day: formats.day(endedOn) })}
    </span>
  );
}
