import { describeProfile, type ProfileName, profileNames } from '@catena/worlds';
import { Argument, Command } from 'commander';
import { print } from '../terminal/print.js';
import { profileList, profileText } from '../world/profile-text.js';
import { jsonOption } from './database-option.js';

interface ExplainOptions {
  readonly all?: boolean;
  readonly json?: boolean;
}

function explain(profile: ProfileName | undefined, { all, json }: ExplainOptions): void {
  if (profile === undefined) {
    const descriptions = profileNames.map(describeProfile);
    print(json ? JSON.stringify(descriptions) : profileList(descriptions));
    return;
  }
  const description = describeProfile(profile);
  print(json ? JSON.stringify(description) : profileText(description, all ?? false));
}

export const worldCommand = (): Command =>
  new Command('world')
    .summary('explain a profile of made-up company in words and numbers')
    .description(
      'Tells what kind of company a profile is, what its data should show, how large it is, ' +
        'and which parameters make it so, each with unit, source and confidence. Without a profile: lists them.',
    )
    .addArgument(new Argument('[profile]', 'which one').choices(profileNames))
    .option('--all', 'every parameter, not only those that differ from the webshop')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  catena world
  catena world cost-cutter
  catena world webshop --all`,
    )
    .action(explain);
