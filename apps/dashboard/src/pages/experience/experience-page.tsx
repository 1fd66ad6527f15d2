import {
  ExperienceEffortDocument,
  ExperienceEmotionsDocument,
  ExperienceEmpathyDocument,
  ExperienceFiguresDocument,
  ExperienceHeardTrendDocument,
  ExperienceHurtDocument,
  ExperienceJusticeDocument,
  ExperienceRatingsDocument,
  ExperienceScarDocument,
  ExperienceTrustDocument,
  ExperienceTrustPartsDocument,
  ExperienceUncertaintyDocument,
} from '../../generated/documents.js';
import { StagePage } from '../../stage/stage-page.js';
import { SpreadWidget } from '../../widgets/spread/spread-widget.js';
import { Widget } from '../../widgets/widget.js';
import { shapeEmotions, shapeOutcomes } from './emotions.js';
import { shapeEmpathy } from './empathy.js';
import { experienceFigures, experienceSentence } from './experience-sentence.js';
import { shapeJustice } from './justice.js';
import { shapeEffort, shapeRatings } from './ratings.js';
import { shapeScar } from './scar.js';
import { shapeHeard, shapeHurt, shapeTrustParts } from './trends.js';
import { shapeTrust } from './trust.js';
import { shapeUncertainty } from './uncertainty.js';

/** What customers feel: from the cause of a failure to the emotion, to what stays of their trust. */
export function ExperiencePage() {
  return (
    <StagePage
      stage="experience"
      document={ExperienceFiguresDocument}
      figures={experienceFigures}
      sentence={experienceSentence}
    >
      <Widget id="experienceEmotions" document={ExperienceEmotionsDocument} shape={shapeEmotions} wide height={440} />
      <Widget id="experienceOutcomes" document={ExperienceEmotionsDocument} shape={shapeOutcomes} height={670} />
      <Widget id="experienceJustice" document={ExperienceJusticeDocument} shape={shapeJustice} height={786} />
      <Widget id="experienceTrust" document={ExperienceTrustDocument} shape={shapeTrust} height={556} />
      <Widget id="experienceRatings" document={ExperienceRatingsDocument} shape={shapeRatings} height={486} />
      <SpreadWidget id="experienceScar" document={ExperienceScarDocument} shape={shapeScar} wide />
      <Widget id="experienceHeard" document={ExperienceHeardTrendDocument} shape={shapeHeard} />
      <Widget id="experienceTrustParts" document={ExperienceTrustPartsDocument} shape={shapeTrustParts} />
      <Widget
        id="experienceUncertainty"
        document={ExperienceUncertaintyDocument}
        shape={shapeUncertainty}
        height={360}
      />
      <Widget id="experienceEffort" document={ExperienceEffortDocument} shape={shapeEffort} height={348} />
      <Widget id="experienceHurt" document={ExperienceHurtDocument} shape={shapeHurt} />
      <Widget id="experienceEmpathy" document={ExperienceEmpathyDocument} shape={shapeEmpathy} height={120} />
    </StagePage>
  );
}
