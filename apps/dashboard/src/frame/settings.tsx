import { SegmentedControl } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { useFrameSearch } from '../filters/use-frame-search.js';
import { languages } from '../i18n/language.js';
import { useText } from '../i18n/text.js';
import { useLanguage } from '../i18n/use-language.js';
import { themeChoices } from '../theme/theme-choice.js';
import { useThemeChoice } from '../theme/use-theme.js';
import classes from './frame.module.css';

const themeIcons = { system: IconDeviceDesktop, light: IconSun, dark: IconMoon } as const;

/** Language and theme. */
export function Settings() {
  const text = useText();
  const { change } = useFrameSearch();
  return (
    <div className={classes.settings}>
      <SegmentedControl
        aria-label={text('language.label')}
        size="xs"
        value={useLanguage()}
        onChange={(lang) => change({ lang })}
        data={languages.map((language) => ({
          value: language,
          label: (
            <span lang={language}>
              <span aria-hidden="true">{language.toUpperCase()}</span>
              <span className="visually-hidden">{text(`language.${language}`)}</span>
            </span>
          ),
        }))}
      />
      <SegmentedControl
        aria-label={text('theme.label')}
        size="xs"
        value={useThemeChoice()}
        onChange={(theme) => change({ theme })}
        data={themeChoices.map((choice) => {
          const Icon = themeIcons[choice];
          return {
            value: choice,
            label: (
              <span className={classes.themeChoice}>
                <Icon size={15} aria-hidden="true" />
                <span className="visually-hidden">{text(`theme.${choice}`)}</span>
              </span>
            ),
          };
        })}
      />
    </div>
  );
}
