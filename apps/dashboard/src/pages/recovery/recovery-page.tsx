import {
  RecoveryAftermathDocument,
  RecoveryCurvesDocument,
  RecoveryEffectsDocument,
  RecoveryExpectationsDocument,
  RecoveryFiguresDocument,
  RecoveryImprovementDocument,
  RecoveryMatrixDocument,
  RecoveryNoticesDocument,
  RecoveryRedemptionDocument,
  RecoveryRemediesDocument,
  RecoverySourcesDocument,
  RecoveryStrategiesDocument,
  RecoveryTrendDocument,
} from '../../generated/documents.js';
import { StagePage } from '../../stage/stage-page.js';
import { SpreadWidget } from '../../widgets/spread/spread-widget.js';
import { Widget } from '../../widgets/widget.js';
import { shapeDoubleDeviation, shapeParadox } from './aftermath.js';
import { shapeRecoveryCurves } from './curves.js';
import { shapeDeeds, shapePrevention } from './effects.js';
import { shapeExpectations } from './expectations.js';
import { shapeRecoveryMatrix } from './matrix.js';
import { shapeNotices } from './notices.js';
import { recoveryFigures, recoverySentence } from './recovery-sentence.js';
import { shapeRedemption } from './redemption.js';
import { shapeRemedies } from './remedies.js';
import { shapeRemedyEffects } from './remedy-effects.js';
import { shapeSources } from './sources.js';
import { shapeStrategies } from './strategies.js';
import { shapeImprovement, shapeRecoveryTrend } from './trends.js';

/** Whether failures are put right, for whom, by what, and whether they are kept from coming back. */
export function RecoveryPage() {
  return (
    <StagePage
      stage="recovery"
      document={RecoveryFiguresDocument}
      figures={recoveryFigures}
      sentence={recoverySentence}
    >
      <Widget id="recoveryCurves" document={RecoveryCurvesDocument} shape={shapeRecoveryCurves} wide height={360} />
      <Widget id="recoveryMatrix" document={RecoveryMatrixDocument} shape={shapeRecoveryMatrix} height={120} />
      <Widget
        id="recoveryExpectations"
        document={RecoveryExpectationsDocument}
        shape={shapeExpectations}
        height={210}
      />
      <Widget id="recoveryRemedies" document={RecoveryRemediesDocument} shape={shapeRemedies} height={440} />
      <SpreadWidget
        id="recoveryRemedyEffects"
        document={RecoveryEffectsDocument}
        shape={shapeRemedyEffects}
        height={240}
      />
      <Widget id="recoveryTrend" document={RecoveryTrendDocument} shape={shapeRecoveryTrend} />
      <Widget id="recoveryDouble" document={RecoveryAftermathDocument} shape={shapeDoubleDeviation} height={210} />
      <Widget id="recoveryParadox" document={RecoveryAftermathDocument} shape={shapeParadox} height={142} />
      <SpreadWidget id="recoveryDeeds" document={RecoveryEffectsDocument} shape={shapeDeeds} height={142} />
      <SpreadWidget id="recoveryPrevention" document={RecoveryEffectsDocument} shape={shapePrevention} height={234} />
      <Widget id="recoveryNotices" document={RecoveryNoticesDocument} shape={shapeNotices} height={210} />
      <Widget id="recoveryRedemption" document={RecoveryRedemptionDocument} shape={shapeRedemption} height={256} />
      <Widget id="recoverySources" document={RecoverySourcesDocument} shape={shapeSources} height={486} />
      <Widget id="recoveryStrategies" document={RecoveryStrategiesDocument} shape={shapeStrategies} height={330} />
      <Widget id="recoveryImprovement" document={RecoveryImprovementDocument} shape={shapeImprovement} />
    </StagePage>
  );
}
