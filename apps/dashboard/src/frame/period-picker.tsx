import { Button, Loader, Popover } from '@mantine/core';
import { IconCalendar, IconChevronDown } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { type Company, dataPeriod } from '../app/company.js';
import { type PeriodChoice, parsePeriod, presets, resolvePeriod, writePeriod } from '../filters/period.js';
import { useFrameSearch } from '../filters/use-frame-search.js';
import { useText } from '../i18n/text.js';
import { WidgetBoundary } from '../states/widget-boundary.js';
import classes from './frame.module.css';
import { useRangeText } from './range-text.js';

const RangeCalendar = lazy(() =>
  import('./range-calendar.js').then(({ RangeCalendar: component }) => ({ default: component })),
);

/** Presets that count back from the end of the data, and a range of the reader's own. */
export function PeriodPicker({ company }: { readonly company: Company | undefined }) {
  const text = useText();
  const rangeText = useRangeText();
  const { search, change } = useFrameSearch();
  const [open, setOpen] = useState(false);
  const asked = parsePeriod(search.period);
  const data = company && dataPeriod(company);
  const choice = typeof asked === 'string' || data === undefined ? asked : resolvePeriod(asked, data);
  const choose = (next: PeriodChoice) => {
    change({ period: writePeriod(next) });
    setOpen(false);
  };
  const label = typeof choice === 'string' ? text(`period.${choice}`) : rangeText(choice);
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="bottom-start"
      trapFocus
      returnFocus
      shadow="md"
      hideDetached={false}
    >
      <Popover.Target>
        <Button
          variant="default"
          className={classes.period}
          leftSection={<IconCalendar size={17} stroke={1.7} aria-hidden="true" />}
          rightSection={<IconChevronDown size={15} aria-hidden="true" />}
          aria-label={`${text('period.label')}: ${label}`}
          onClick={() => setOpen(!open)}
        >
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.periodMenu} aria-label={text('period.label')}>
        <div className={classes.presets}>
          {presets.map((preset) => (
            <Button
              key={preset}
              variant={choice === preset ? 'light' : 'subtle'}
              color={choice === preset ? undefined : 'gray'}
              justify="start"
              aria-pressed={choice === preset}
              data-autofocus={choice === preset || undefined}
              onClick={() => choose(preset)}
            >
              {text(`period.${preset}`)}
            </Button>
          ))}
        </div>
        {/* Its code is fetched when the menu opens: without a connection the presets still serve. */}
        <WidgetBoundary fallback={() => <p role="alert">{text('period.calendarAway')}</p>}>
          <Suspense fallback={<Loader size="sm" />}>
            <RangeCalendar choice={choice} company={company} choose={choose} />
          </Suspense>
        </WidgetBoundary>
      </Popover.Dropdown>
    </Popover>
  );
}
