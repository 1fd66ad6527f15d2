import {
  AccessAgeingDocument,
  AccessFiguresDocument,
  AccessGapsDocument,
  AccessHoursDocument,
  AccessReachabilityDocument,
  AccessTrendDocument,
  AccessWaitsDocument,
} from '../../generated/documents.js';
import { StagePage } from '../../stage/stage-page.js';
import { Widget } from '../../widgets/widget.js';
import { accessFigures, accessSentence } from './access-sentence.js';
import { shapeAgeing } from './ageing.js';
import { shapeGaps } from './gaps.js';
import { shapeHours } from './hours.js';
import { shapeReachability } from './reachability.js';
import { shapeAccessTrend } from './trend.js';
import { shapeReplies, shapeWaits } from './waits.js';

/** Whether customers reach the company when and how they want. */
export function AccessPage() {
  return (
    <StagePage stage="access" document={AccessFiguresDocument} figures={accessFigures} sentence={accessSentence}>
      <Widget id="accessReachability" document={AccessReachabilityDocument} shape={shapeReachability} />
      <Widget id="accessTrend" document={AccessTrendDocument} shape={shapeAccessTrend} />
      <Widget id="accessHours" document={AccessHoursDocument} shape={shapeHours} wide height={240} />
      <Widget id="accessGaps" document={AccessGapsDocument} shape={shapeGaps} height={240} />
      <Widget id="accessWaits" document={AccessWaitsDocument} shape={shapeWaits} height={240} />
      <Widget id="accessReplies" document={AccessWaitsDocument} shape={shapeReplies} height={240} />
      <Widget id="accessAgeing" document={AccessAgeingDocument} shape={shapeAgeing} height={260} />
    </StagePage>
  );
}
