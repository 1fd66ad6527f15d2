import type { CompanySettings } from '@catena/database';
import { showCount } from '../terminal/show.js';
import { tableOrder } from './table-rows.js';

/** A story that a world plants: a customer whose timeline is worth opening. */
interface PlantedStory {
  readonly title: { readonly en: string };
  readonly customer: string;
  readonly told: { readonly en: string };
}

interface SeededWorld {
  readonly company: CompanySettings;
  readonly stories: readonly PlantedStory[];
}

/** The stories, each with the path in the dashboard that finds its customer. */
function storyLines(stories: readonly PlantedStory[], start: string): string[] {
  if (stories.length === 0) return [];
  const lines = stories.flatMap(({ title, customer, told }) => [
    `  /customers?q=${encodeURIComponent(customer)}  ${title.en}`,
    `    ${told.en}`,
  ]);
  return ['', `Stories to open in the dashboard (${start}, then its address and one of these paths):`, ...lines];
}

/**
 * What a person reads after a seed: where the company is, and which customers to open.
 * @param start the command that serves it
 */
export const seededText = ({ company, stories }: SeededWorld, shown: string, start: string): string =>
  [`${company.name} is in ${shown}.`, ...storyLines(stories, start)].join('\n');

/** What a person reads after a seed into files: where they are and how a database is made of them. */
export const filesText = ({ company, stories }: SeededWorld, folder: string, rows: number): string =>
  [
    `${company.name} is in ${folder}: a file for each of ${tableOrder.length} tables, ${showCount(rows, 'row')}.`,
    '',
    'To make a database of them:',
    `  npm run catena -- import ${folder} --db sqlite:company.sqlite`,
    ...storyLines(stories, 'DATABASE_URL=sqlite:company.sqlite npm start'),
  ].join('\n');
