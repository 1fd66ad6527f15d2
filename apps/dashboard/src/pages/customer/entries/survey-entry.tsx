import type { SurveyEntryFragment } from '../../../generated/documents.js';
import { useText } from '../../../i18n/text.js';
import classes from '../customer.module.css';
import { FactList } from './fact-list.js';

/** What the customer answered about recommending and trusting the company. */
export function SurveyEntry({
  survey: { recommend, reliability, integrity, care },
}: {
  readonly survey: SurveyEntryFragment;
}) {
  const text = useText();
  return (
    <>
      <h3 className={classes.title}>{text('survey.title')}</h3>
      <FactList
        facts={[
          recommend !== null && text('survey.recommend', { value: recommend }),
          reliability !== null && text('survey.reliability', { value: reliability }),
          integrity !== null && text('survey.integrity', { value: integrity }),
          care !== null && text('survey.care', { value: care }),
        ]}
      />
    </>
  );
}
