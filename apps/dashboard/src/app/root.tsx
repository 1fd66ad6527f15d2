import { MantineProvider } from '@mantine/core';
import { use, useEffect } from 'react';
import { IntlProvider } from 'react-intl';
import { useQuery } from 'urql';
import { Frame } from '../frame/frame.js';
import { CompanyDocument } from '../generated/documents.js';
import { formatLocale } from '../i18n/language.js';
import { messagesIn } from '../i18n/messages.js';
import { useLanguage } from '../i18n/use-language.js';
import { cssVariables, theme } from '../theme/theme.js';
import { useResolvedTheme } from '../theme/use-theme.js';

/** Language and theme around everything. */
export function Root() {
  const language = useLanguage();
  const [{ data }] = useQuery({ query: CompanyDocument });
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <IntlProvider locale={formatLocale(language, data?.company.locale)} messages={use(messagesIn(language))}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme={useResolvedTheme()}>
        <Frame company={data?.company} />
      </MantineProvider>
    </IntlProvider>
  );
}
