import {
  StaffAngerDocument,
  StaffConfidenceDocument,
  StaffFiguresDocument,
  StaffScatterDocument,
  StaffStayingDocument,
  StaffTenureDocument,
  StaffTrendsDocument,
} from '../../generated/documents.js';
import { StagePage } from '../../stage/stage-page.js';
import { Widget } from '../../widgets/widget.js';
import { shapeAngerByTeam, shapeAngerByTraining } from './anger.js';
import { shapeAngerConfidence } from './anger-confidence.js';
import { shapeConfidenceByTenure, shapeConfidenceByTraining } from './confidence.js';
import { staffFigures, staffSentence } from './staff-sentence.js';
import { shapeStaying } from './staying.js';
import { shapeTenure } from './tenure.js';
import { shapeApplicants, shapeIntent, shapeLeaving, shapeTimeToFill } from './trends.js';

/** What anger does to the people who serve, and whether they stay. Groups under five people are withheld by the API. */
export function StaffPage() {
  return (
    <StagePage stage="staff" document={StaffFiguresDocument} figures={staffFigures} sentence={staffSentence}>
      <Widget id="staffConfidence" document={StaffConfidenceDocument} shape={shapeConfidenceByTraining} height={120} />
      <Widget id="staffAnger" document={StaffAngerDocument} shape={shapeAngerByTraining} height={120} />
      <Widget id="staffScatter" document={StaffScatterDocument} shape={shapeAngerConfidence} wide />
      <Widget id="staffTeams" document={StaffAngerDocument} shape={shapeAngerByTeam} />
      <Widget id="staffNovices" document={StaffConfidenceDocument} shape={shapeConfidenceByTenure} />
      <Widget id="staffStaying" document={StaffStayingDocument} shape={shapeStaying} />
      <Widget id="staffLeaving" document={StaffTrendsDocument} shape={shapeLeaving} />
      <Widget id="staffTenure" document={StaffTenureDocument} shape={shapeTenure} />
      <Widget id="staffIntent" document={StaffTrendsDocument} shape={shapeIntent} />
      <Widget id="staffApplicants" document={StaffTrendsDocument} shape={shapeApplicants} />
      <Widget id="staffTimeToFill" document={StaffTrendsDocument} shape={shapeTimeToFill} />
    </StagePage>
  );
}
