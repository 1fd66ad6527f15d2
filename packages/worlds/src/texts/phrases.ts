/** Languages that the company writes its records in: that of the customer, or English. */
export type TextLanguage = 'it' | 'en';
export type Phrases = Readonly<Record<TextLanguage, readonly [string, ...string[]]>>;

/** One of the phrases in a language, chosen by random bits. */
export function phrase(phrases: Phrases, language: TextLanguage, bits: number): string {
  const list = phrases[language];
  return list[(bits >>> 3) % list.length] ?? list[0];
}
