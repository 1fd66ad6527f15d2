import { EndEntry } from './entries/end-entry.js';
import { ExposureEntry } from './entries/exposure-entry.js';
import { FailureEntry } from './entries/failure-entry.js';
import { InteractionEntry } from './entries/interaction-entry.js';
import { RecoveryEntry } from './entries/recovery-entry.js';
import { StartEntry } from './entries/start-entry.js';
import { SurveyEntry } from './entries/survey-entry.js';
import { TalkEntry } from './entries/talk-entry.js';
import type { EntryNode } from './timeline-data.js';

export function EntryBody({ node }: { readonly node: EntryNode }) {
  switch (node.__typename) {
    case 'Interaction':
      return <InteractionEntry interaction={node} />;
    case 'ServiceFailure':
      return <FailureEntry failure={node} />;
    case 'Recovery':
      return <RecoveryEntry recovery={node} />;
    case 'WordOfMouth':
      return <TalkEntry talk={node} />;
    case 'LoyaltyResponse':
      return <SurveyEntry survey={node} />;
    case 'IncidentExposure':
      return <ExposureEntry exposure={node} />;
    case 'CustomerStart':
      return <StartEntry start={node} />;
    case 'CustomerEnd':
      return <EndEntry end={node} />;
  }
}
