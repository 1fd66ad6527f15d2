import type { DescribedParameter, ProfileDescription } from '@catena/worlds';
import { Help } from 'commander';
import { showCount, showNumber } from '../terminal/show.js';

const width = 100;
const wrapped = (text: string): string => new Help().boxWrap(text, width);

/** What `catena world` tells without a profile: each in a line. */
export const profileList = (descriptions: readonly ProfileDescription[]): string =>
  descriptions.map(({ profile, title }) => `${profile.padEnd(20)}${title}`).join('\n');

/** A profile for a person to read; of its parameters those that differ from the webshop, or all of them. */
export function profileText(description: ProfileDescription, every: boolean): string {
  const { profile, company, title, story, watch, sizes, parameters } = description;
  const differing = parameters.filter(({ value, usual }) => value !== usual);
  const shown = every ? parameters : differing;
  const heading = every
    ? `Parameters (${showNumber(parameters.length)}; in brackets those of the webshop, where they differ)`
    : `Parameters that differ from the webshop, in brackets (${showNumber(differing.length)} of ${showNumber(parameters.length)}; --all shows all)`;
  return [
    `${profile}: ${title}, told by ${company}`,
    '',
    wrapped(story),
    '',
    'What to look for:',
    ...watch.map((sentence) => `  - ${sentence}`),
    '',
    'Sizes:',
    ...sizes.map(
      ({ size, customers, months }) =>
        `  ${size.padEnd(8)}${showCount(customers, 'customer')}, ${showCount(months, 'month')}`,
    ),
    '',
    `${heading}:`,
    ...(shown.length > 0 ? parameterLines(shown) : ['  none']),
    '',
    'Confidence: H verified in a primary source, M well known, L a tunable default.',
  ].join('\n');
}

/** One line for each parameter, values one below the other. */
function parameterLines(parameters: readonly DescribedParameter[]): string[] {
  const labels = parameters.map(({ mechanism, name }) => `${mechanism}.${name}`);
  const column = Math.max(0, ...labels.map((label) => label.length)) + 2;
  return parameters.map(({ value, unit, confidence, source, usual }, index) => {
    const before = value === usual ? '' : ` (${usual})`;
    return `  ${labels[index]?.padEnd(column)}${value} ${unit}${before} [${confidence}] ${source}`;
  });
}
