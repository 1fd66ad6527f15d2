export const languages = ['en', 'it'] as const;
export type Language = (typeof languages)[number];

/** The languages as the API names them. */
export const apiLanguages = { en: 'EN', it: 'IT' } as const satisfies Record<Language, string>;

export const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value);

const region = { en: 'en-GB', it: 'it-IT' } as const satisfies Record<Language, string>;

/** The first of the reader's languages that the dashboard speaks, else English. */
export function preferredLanguage(wanted: readonly string[]): Language {
  const spoken = wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage);
  return spoken ?? 'en';
}

/** Numbers and dates follow the company's locale where it speaks the chosen language, as en-US does for English. */
export function formatLocale(language: Language, companyLocale: string | undefined): string {
  return companyLocale?.toLowerCase().startsWith(`${language}-`) ? companyLocale : region[language];
}
