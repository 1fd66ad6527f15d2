/** A story that a world plants: a customer whose timeline is worth opening. */
interface PlantedStory {
  readonly title: { readonly en: string };
  readonly customer: string;
  readonly told: { readonly en: string };
}

/** What a person reads after a seed: where the company is, and which customers to open. */
export function seededText(company: string, shown: string, stories: readonly PlantedStory[]): string {
  const lines = [`${company} is in ${shown}.`];
  if (stories.length > 0) lines.push('', 'Stories to open on the Customers page:');
  for (const { title, customer, told } of stories) lines.push(`  ${title.en} (customer ${customer})`, `    ${told.en}`);
  return lines.join('\n');
}
