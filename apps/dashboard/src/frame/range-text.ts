import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Period } from '../filters/period.js';
import { createFormats } from '../format/formats.js';

/** Writes a range of days. The frame may need it before the company's currency and zone are known: days need neither. */
export function useRangeText(): (period: Period) => string {
  const { locale } = useIntl();
  return useMemo(() => createFormats({ locale, currency: 'EUR', timeZone: 'UTC' }).period, [locale]);
}
