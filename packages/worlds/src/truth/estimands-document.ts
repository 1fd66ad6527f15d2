import { levers } from '../interventions/levers.js';
import { type Estimand, noEffect, scales } from './estimand.js';
import { estimands } from './estimands.js';
import { standardLevers, systemDays } from './system-levers.js';

const preface = `# What is true in a world

Every effect whose truth a world knows, to the last word: who estimates it and who checks the estimate mean the same. The
definitions stand in \`src/truth/customer-estimands.ts\` and \`src/truth/company-estimands.ts\`; this page is written from them,
and a test fails when it is not. \`catena seed --truth\` stores the values in \`truth_edge\` and \`truth_system\`.

## Three levels

1. **Edge truth** (\`truth_edge\`): the outcome of the same agents with one exposure and without it. Everything that the
   company is to its customers (load, queue, staff and their exhaustion, time per contact, incidents, improvements) is held
   on its factual path, so nobody's change reaches anybody else. Estimates and their intervals are scored against it.
2. **System truth** (\`truth_system\`): the whole world lived again under a lever. Beside it stands the same lever with the
   company held; system less direct is the **amplification**, what the loops add.
3. **Parameters** of the profile, as \`catena world\` prints them: for calibration only.

## How edge truth is found

Customers are a tagged sample of up to 4,000 of those exposed; where fewer are, all of them. Each lives twice under the same
draws, to the day of the exposure exactly as in the data. From then on nobody leaves: each week's chance of leaving is
multiplied up instead, so that the risk of each agent is known and not only how the coin fell. The Monte-Carlo standard
error is that of the mean over agents (for ratios by linear expansion). What was exposed is the population: an effect on the
exposed. A customer counts once, with the first exposure.

Decisions that hang on one chance (of a prospect, in a contact, of an employee, in the accounts) are asked twice in the lived
world itself, with the exposure and without.

An effect of which fewer than 12 agents speak is null, never nought.
`;

const facts = (key: string, one: Estimand): string => {
  const none = noEffect(one.scale);
  return [
    `### \`${key}\``,
    '',
    `- **Scale**: ${scales[one.scale]}, ${one.unit}; ${none} is no effect.`,
    `- **Population**: ${one.population}`,
    `- **Exposure**: ${one.exposure}`,
    `- **Reference**: ${one.reference}`,
    `- **Outcome**: ${one.outcome}`,
    `- **Horizon**: ${one.horizon}`,
    '',
  ].join('\n');
};

/** The page that says what is true in a world, in Markdown. */
export function estimandsDocument(): string {
  const parts = [preface];
  let edge = '';
  for (const [key, one] of Object.entries<Estimand>(estimands)) {
    if (one.edge !== edge) parts.push(`## ${one.edge}\n`);
    edge = one.edge;
    parts.push(facts(key, one));
  }
  return `${parts.join('\n')}\n${systemPart()}`;
}

const systemPart = (): string => `## System truth

Each lever is set for the whole company, alone, from the 27th week on, or as late as leaves a year of data. The year after it
is read from the rows, as an analyst would.

- **Population** of a mean: up to 4,000 tagged customers of those who were customers when the lever was set.
- **Horizon**: the ${systemDays} days from the lever on.
- **Outcomes**: \`leaves\` (share), \`contacts\` (attempts), \`failures\` (on record), \`badReach\` (people reached by bad tellings
  on record), each a mean of a customer; \`newCustomers\`, \`revenue\`, \`profit\` (minor units), totals of the company.
- **Reference**: the same world without the lever.
- **Standard error**: over regions, each taken as a whole. What all regions share (staff, budget) is one draw of its own;
  other seeds say how much that is.

| lever | set to | unit | what it sets |
| --- | --- | --- | --- |
${standardLevers.map(({ lever, value }) => `| \`${lever}\` | ${value} | ${levers[lever].unit} | ${levers[lever].meaning} |`).join('\n')}
`;
