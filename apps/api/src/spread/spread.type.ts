import type { CustomerStories } from '@catena/spread';
import { ObjectType } from 'type-graphql';
import type { Asked } from '../computation/computations.js';
import type { ReportScope } from '../report/scope.js';
import type { SpreadAnswer } from './spread-answer.js';

/** How poor service spreads, in one period. */
@ObjectType('Spread', {
  description:
    'How poor service spreads: the places where trouble can be, the links between them with their estimated effects, and the loops that they close. Links take long to estimate: they are computed beside the requests, kept, and computed anew when the data change.',
})
export class Spread {
  /**
   * @param scope the period that the data covers, for the figures of the nodes
   * @param links asks for the estimates when first called
   */
  constructor(
    readonly scope: ReportScope,
    readonly links: () => Promise<Asked<SpreadAnswer>>,
  ) {}

  /** Whether the question is about a part of the company. */
  get narrowed(): boolean {
    return Object.keys(this.scope.filter).length > 0;
  }

  /** What one effect of customers cannot tell; null while there is no estimate. */
  async stories(): Promise<CustomerStories | null> {
    return (await this.links()).answer?.stories ?? null;
  }
}
