import { type ChangeFormats, createChangeFormats } from '@catena/metrics/format';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '../i18n/text.js';

export function useChangeFormats(): ChangeFormats {
  const { locale } = useIntl();
  const text = useText();
  return useMemo(
    () =>
      createChangeFormats(locale, {
        beside: (value) => text('change.points', { value }),
        inSentence: (value) => text('change.points.size', { value }),
      }),
    [locale, text],
  );
}
