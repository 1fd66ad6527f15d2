import { FieldResolver, Resolver, Root } from 'type-graphql';
import { AccessReport } from './access-report.type.js';
import { ChannelGap, readChannelGaps } from './channel-gaps.js';
import { HourOfWeek, readHoursOfWeek } from './hours-of-week.js';
import { Reachability, readReachability } from './reachability.js';
import { readUnanswered, UnansweredMessages } from './unanswered.js';
import { ChannelWaits, readBusinessReplies, readReplies, readWaits } from './waits.js';

@Resolver(() => AccessReport)
export class AccessReportResolver {
  @FieldResolver(() => Reachability, { description: 'The reachability index with what each of its factors costs.' })
  reachability(@Root() report: AccessReport) {
    return readReachability(report);
  }

  @FieldResolver(() => [HourOfWeek], { description: 'Demand, opening and answers of the 168 hours of the week.' })
  hoursOfWeek(@Root() report: AccessReport) {
    return readHoursOfWeek(report);
  }

  @FieldResolver(() => [ChannelGap], {
    description:
      'Attempts by the channel preferred and the channel used, the most frequent first; those without a known preference are left out.',
  })
  channelGaps(@Root() report: AccessReport) {
    return readChannelGaps(report);
  }

  @FieldResolver(() => [ChannelWaits], {
    description: 'Seconds that customers waited on the spot until somebody answered. Those who gave up are not in it.',
  })
  waits(@Root() report: AccessReport) {
    return readWaits(report);
  }

  @FieldResolver(() => [ChannelWaits], {
    description:
      'Hours of the calendar from a written message to the first human reply. Those without one are not in it.',
  })
  replies(@Root() report: AccessReport) {
    return readReplies(report);
  }

  @FieldResolver(() => [ChannelWaits], {
    description:
      'The same in business hours: hours in which the channel was open, by the opening hours that held on each day. Messages on channels whose hours are not known are not in it.',
  })
  repliesInBusinessHours(@Root() report: AccessReport) {
    return readBusinessReplies(report);
  }

  @FieldResolver(() => [UnansweredMessages], {
    description: 'Written messages of the period that have no reply when it ends, by age.',
  })
  unanswered(@Root() report: AccessReport) {
    return readUnanswered(report);
  }
}
