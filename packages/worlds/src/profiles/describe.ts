import { type About, about } from './about.js';
import type { Parameter, ParameterGroups, ValuesOf } from './parameter.js';
import { type ProfileName, parametersOf, profiles } from './profile.js';
import { sizeOf, type WorldSize, worldSizes } from './size.js';

/** A parameter with its place among the others. */
export interface DescribedParameter extends Parameter {
  readonly mechanism: string;
  readonly name: string;
  /** Value in the webshop, by which the others are told. */
  readonly usual: number;
}

export interface ProfileDescription extends About {
  readonly profile: ProfileName;
  readonly sizes: readonly { readonly size: WorldSize; readonly customers: number; readonly months: number }[];
  readonly parameters: readonly DescribedParameter[];
}

/** A profile in words and numbers. */
export const describeProfile = (profile: ProfileName): ProfileDescription => ({
  profile,
  ...about[profile],
  sizes: worldSizes.map((size) => ({ size, ...sizeOf(profile, size) })),
  parameters: described(profiles[profile], parametersOf('webshop')),
});

const described = (groups: ParameterGroups, usual: ValuesOf<ParameterGroups>): DescribedParameter[] =>
  Object.entries(groups).flatMap(([mechanism, group]) =>
    Object.entries(group).map(([name, parameter]) => ({
      mechanism,
      name,
      ...parameter,
      usual: usual[mechanism]?.[name] ?? parameter.value,
    })),
  );
