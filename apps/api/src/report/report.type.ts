import { ObjectType } from 'type-graphql';
import type { ReportRequest } from './scope.js';

/** Every figure of a period, asked one by one. */
@ObjectType('Report', {
  description:
    'Every figure of a period, for all of the company or a part of it. Nothing is computed that is not asked.',
})
export class Report {
  constructor(readonly request: ReportRequest) {}
}
