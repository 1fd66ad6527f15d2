/** The same words in every language of the product. */
export interface Text {
  readonly en: string;
  readonly it: string;
}

export type Language = keyof Text;

export const languages = ['en', 'it'] as const satisfies readonly Language[];
