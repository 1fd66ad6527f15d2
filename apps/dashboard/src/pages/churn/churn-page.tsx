import {
  ChurnAtRiskDocument,
  ChurnCohortsDocument,
  ChurnDestinationsDocument,
  ChurnFiguresDocument,
  ChurnLadderDocument,
  ChurnPenaltiesDocument,
  ChurnRevenueDocument,
  ChurnSurvivalDocument,
  ChurnTrendDocument,
} from '../../generated/documents.js';
import { StagePage } from '../../stage/stage-page.js';
import { SpreadWidget } from '../../widgets/spread/spread-widget.js';
import { Widget } from '../../widgets/widget.js';
import { AtRiskTable } from './at-risk-table.js';
import { churnFigures, churnSentence } from './churn-sentence.js';
import { shapeCohorts } from './cohorts.js';
import { shapeDestinations } from './destinations.js';
import { shapeLadder } from './ladder.js';
import { shapePenalties } from './penalties.js';
import { shapeReasons } from './reasons.js';
import { shapeRevenue } from './revenue.js';
import { shapeSurvival } from './survival.js';
import { shapeChurnTrend } from './trend.js';

/** Do customers leave, where to, and what went before. */
export function ChurnPage() {
  return (
    <StagePage stage="churn" document={ChurnFiguresDocument} figures={churnFigures} sentence={churnSentence}>
      <Widget id="churnSurvival" document={ChurnSurvivalDocument} shape={shapeSurvival} wide height={400} />
      <Widget id="churnTrend" document={ChurnTrendDocument} shape={shapeChurnTrend} />
      <Widget id="churnDestinations" document={ChurnDestinationsDocument} shape={shapeDestinations} />
      <Widget id="churnCohorts" document={ChurnCohortsDocument} shape={shapeCohorts} wide height={680} />
      <Widget id="churnPenalties" document={ChurnPenaltiesDocument} shape={shapePenalties} />
      <SpreadWidget id="churnLadder" document={ChurnLadderDocument} shape={shapeLadder} height={234} />
      <Widget id="churnRevenue" document={ChurnRevenueDocument} shape={shapeRevenue} />
      <Widget id="churnReasons" document={ChurnAtRiskDocument} shape={shapeReasons} />
      <AtRiskTable />
    </StagePage>
  );
}
