import type { ContactReason, FailureCause, ImprovementStrategy, IncidentKind, TalkTheme } from '@catena/metrics';
import type { DepartmentPlan } from '../company/departments.js';
import type { Parameters } from '../profiles/profile.js';
import type { Phrases, TextLanguage } from './phrases.js';
import { shopVoice } from './shop-voice.js';
import { tableVoice } from './table-voice.js';

/** The words of a trade: what is asked, what goes wrong, what is said of it. None tells a customer's gender. */
export interface Voice {
  readonly subjects: Readonly<Record<ContactReason, Readonly<Record<TextLanguage, string>>>>;
  readonly questions: Readonly<Record<ContactReason, Phrases>>;
  readonly failures: Readonly<Record<FailureCause, Phrases>>;
  readonly blame: Readonly<Record<TalkTheme, Phrases>>;
  readonly praise: Readonly<Record<TalkTheme, Phrases>>;
  readonly indifference: Phrases;
  /** Names of common causes; incidents of the same kind have the same. */
  readonly incidents: Readonly<Record<IncidentKind, string>>;
  readonly improvements: Readonly<Record<ImprovementStrategy, string>>;
  readonly tools: readonly [string, string, string, string];
  readonly competitors: readonly [string, string, string];
  readonly department: (plan: DepartmentPlan) => string;
}

/** Companies that serve most of their orders at a table speak of meals, the others of parcels. */
export const voiceOf = ({ failure }: Parameters): Voice => (failure.onSite > 0.5 ? tableVoice : shopVoice);
