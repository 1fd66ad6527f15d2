import type { Language } from './language.js';
import accessEn from './messages/access.en.json';
import accessIt from './messages/access.it.json';
import churnEn from './messages/churn.en.json';
import churnIt from './messages/churn.it.json';
import en from './messages/en.json';
import evidenceEn from './messages/evidence.en.json';
import evidenceIt from './messages/evidence.it.json';
import experienceEn from './messages/experience.en.json';
import experienceIt from './messages/experience.it.json';
import failuresEn from './messages/failures.en.json';
import failuresIt from './messages/failures.it.json';
import filterEn from './messages/filter.en.json';
import filterIt from './messages/filter.it.json';
import it from './messages/it.json';
import overviewEn from './messages/overview.en.json';
import overviewIt from './messages/overview.it.json';
import recoveryEn from './messages/recovery.en.json';
import recoveryIt from './messages/recovery.it.json';
import reputationEn from './messages/reputation.en.json';
import reputationIt from './messages/reputation.it.json';
import spendingEn from './messages/spending.en.json';
import spendingIt from './messages/spending.it.json';
import spreadEn from './messages/spread.en.json';
import spreadIt from './messages/spread.it.json';
import staffEn from './messages/staff.en.json';
import staffIt from './messages/staff.it.json';
import stageEn from './messages/stage.en.json';
import stageIt from './messages/stage.it.json';
import type { MessageId } from './text.js';

/** Every sentence in both languages. The words of a page stand in files of its own. */
export const messages: Record<Language, Record<MessageId, string>> = {
  en: {
    ...en,
    ...stageEn,
    ...filterEn,
    ...overviewEn,
    ...accessEn,
    ...staffEn,
    ...churnEn,
    ...failuresEn,
    ...recoveryEn,
    ...experienceEn,
    ...reputationEn,
    ...spendingEn,
    ...evidenceEn,
    ...spreadEn,
  },
  it: {
    ...it,
    ...stageIt,
    ...filterIt,
    ...overviewIt,
    ...accessIt,
    ...staffIt,
    ...churnIt,
    ...failuresIt,
    ...recoveryIt,
    ...experienceIt,
    ...reputationIt,
    ...spendingIt,
    ...evidenceIt,
    ...spreadIt,
  },
};
