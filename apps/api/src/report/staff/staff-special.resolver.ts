import { FieldResolver, Resolver, Root } from 'type-graphql';
import { mirroredStaying } from './mirrored-staying.js';
import { replacementCostRange } from './replacement-cost.js';
import { StaffReport } from './staff-report.type.js';
import { MirroredStaying, ReplacementCostRange, TenureSlice } from './staff-special.type.js';
import { tenureMix } from './tenure-mix.js';

@Resolver(() => StaffReport)
export class StaffSpecialResolver {
  @FieldResolver(() => MirroredStaying, {
    nullable: true,
    description: 'How long staff stay, mirrored to how long customers stay; null when the period has no whole month.',
  })
  staying(@Root() { data, scope }: StaffReport) {
    return mirroredStaying(data, scope);
  }

  @FieldResolver(() => [TenureSlice], {
    nullable: true,
    description:
      'Employees at the end of the last whole month by length of service; told of the whole company only, so null under a filter of staff, where the company is too small, or where there is no such month.',
  })
  tenureMix(@Root() { data, scope }: StaffReport) {
    return tenureMix(data, scope);
  }

  @FieldResolver(() => ReplacementCostRange, {
    nullable: true,
    description: 'What it costs to replace somebody who leaves, by every source that is known; null where none is.',
  })
  replacementCostRange(@Root() { data, scope }: StaffReport) {
    return replacementCostRange(data, scope);
  }
}
