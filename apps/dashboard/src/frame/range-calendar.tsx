import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/it';
import { DatePicker } from '@mantine/dates';
import { useState } from 'react';
import type { Company } from '../app/company.js';
import { addDays } from '../filters/day.js';
import type { PeriodChoice } from '../filters/period.js';
import { useText } from '../i18n/text.js';
import { useLanguage } from '../i18n/use-language.js';
import classes from './frame.module.css';

interface RangeCalendarProps {
  readonly choice: PeriodChoice;
  readonly company: Company | undefined;
  readonly choose: (choice: PeriodChoice) => void;
}

/** Both days that the reader picks count; the address holds the first day that does not. */
export function RangeCalendar({ choice, company, choose }: RangeCalendarProps) {
  const text = useText();
  const language = useLanguage();
  const [range, setRange] = useState<[string | null, string | null]>(
    typeof choice === 'string' ? [null, null] : [choice.from, addDays(choice.until, -1)],
  );
  const pick = (next: [string | null, string | null]) => {
    setRange(next);
    const [first, last] = next;
    if (first !== null && last !== null) choose({ from: first, until: addDays(last, 1) });
  };
  const lastDay = company?.dataUntil == null ? undefined : addDays(company.dataUntil, -1);
  return (
    <div>
      <p className={classes.rangeLabel}>{text('period.custom')}</p>
      <DatePicker
        type="range"
        locale={language}
        value={range}
        onChange={pick}
        defaultDate={range[0] ?? lastDay}
        minDate={company?.dataFrom ?? undefined}
        maxDate={lastDay}
        allowSingleDateInRange
        weekendDays={[]}
        ariaLabels={{ previousMonth: text('period.previousMonth'), nextMonth: text('period.nextMonth') }}
      />
    </div>
  );
}
