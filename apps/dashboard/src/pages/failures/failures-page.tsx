import {
  FailureControlDocument,
  FailureFiguresDocument,
  FailureHarmDocument,
  FailureIncidentsDocument,
  FailureIncidentWeeksDocument,
  FailureParetoDocument,
  FailureRisksDocument,
  FailureRootsDocument,
  FailureSeverityDocument,
  FailureTransfersDocument,
} from '../../generated/documents.js';
import { StagePage } from '../../stage/stage-page.js';
import { SpreadWidget } from '../../widgets/spread/spread-widget.js';
import { Widget } from '../../widgets/widget.js';
import { shapeControl } from './control.js';
import { failureFigures, failureSentence } from './failure-sentence.js';
import { shapeHarm } from './harm.js';
import { shapeIncidentWeeks } from './incident-weeks.js';
import { shapeIncidents } from './incidents.js';
import { shapePareto } from './pareto.js';
import { shapeRisks } from './risks.js';
import { shapeRoots } from './roots.js';
import { shapeSeverity } from './severity.js';
import { shapeTransfers } from './transfers.js';

/** How often service fails, over what, how gravely, and where it comes from. */
export function FailuresPage() {
  return (
    <StagePage stage="failures" document={FailureFiguresDocument} figures={failureFigures} sentence={failureSentence}>
      <Widget id="failureControl" document={FailureControlDocument} shape={shapeControl} wide />
      <Widget id="failurePareto" document={FailureParetoDocument} shape={shapePareto} height={760} />
      <Widget id="failureSeverity" document={FailureSeverityDocument} shape={shapeSeverity} height={760} />
      <Widget id="failureRisks" document={FailureRisksDocument} shape={shapeRisks} height={600} />
      <Widget id="failureIncidents" document={FailureIncidentsDocument} shape={shapeIncidents} height={600} />
      <SpreadWidget id="failureHarm" document={FailureHarmDocument} shape={shapeHarm} height={150} />
      <SpreadWidget id="failureIncidentWeeks" document={FailureIncidentWeeksDocument} shape={shapeIncidentWeeks} />
      <Widget id="failureRoots" document={FailureRootsDocument} shape={shapeRoots} height={460} />
      <Widget id="failureTransfers" document={FailureTransfersDocument} shape={shapeTransfers} height={460} />
    </StagePage>
  );
}
