import {
  ReputationAsymmetryDocument,
  ReputationBalanceDocument,
  ReputationDeterredDocument,
  ReputationFiguresDocument,
  ReputationIndexPartsDocument,
  ReputationReachDocument,
  ReputationRepliesDocument,
  ReputationRivalsDocument,
  ReputationStarsDocument,
  ReputationTalkDocument,
} from '../../generated/documents.js';
import { StagePage } from '../../stage/stage-page.js';
import { SpreadWidget } from '../../widgets/spread/spread-widget.js';
import { Widget } from '../../widgets/widget.js';
import { shapeAsymmetry } from './asymmetry.js';
import { shapeDeterred, shapeHearing } from './deterred.js';
import { shapeReach } from './reach.js';
import { reputationFigures, reputationSentence } from './reputation-sentence.js';
import { shapeIndex, shapeRivals } from './standing.js';
import { shapeAudience, shapeTie } from './talk.js';
import { shapeBalance, shapeReplies, shapeStars } from './trends.js';

/** What is said about the company, to whom, how far it reaches, and whom it keeps away. */
export function ReputationPage() {
  return (
    <StagePage
      stage="reputation"
      document={ReputationFiguresDocument}
      figures={reputationFigures}
      sentence={reputationSentence}
    >
      <Widget id="reputationTalk" document={ReputationTalkDocument} shape={shapeAudience} height={340} />
      <Widget id="reputationTie" document={ReputationTalkDocument} shape={shapeTie} height={340} />
      <Widget id="reputationAsymmetry" document={ReputationAsymmetryDocument} shape={shapeAsymmetry} height={118} />
      <SpreadWidget id="reputationReach" document={ReputationReachDocument} shape={shapeReach} height={118} />
      <Widget id="reputationBalance" document={ReputationBalanceDocument} shape={shapeBalance} wide />
      <Widget id="reputationIndex" document={ReputationIndexPartsDocument} shape={shapeIndex} height={234} />
      <Widget id="reputationRivals" document={ReputationRivalsDocument} shape={shapeRivals} height={210} />
      <Widget id="reputationStars" document={ReputationStarsDocument} shape={shapeStars} />
      <Widget id="reputationReplies" document={ReputationRepliesDocument} shape={shapeReplies} />
      <Widget id="reputationDeterred" document={ReputationDeterredDocument} shape={shapeDeterred} height={302} />
      <Widget id="reputationHearing" document={ReputationDeterredDocument} shape={shapeHearing} height={302} />
    </StagePage>
  );
}
