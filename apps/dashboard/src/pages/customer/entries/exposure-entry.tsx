import { useFormats } from '../../../app/company.js';
import type { ExposureEntryFragment } from '../../../generated/documents.js';
import { useText } from '../../../i18n/text.js';
import classes from '../customer.module.css';
import { FactList, type MaybeFact } from './fact-list.js';

/** Being hit by a common cause, and whether the company said so first. */
export function ExposureEntry({ exposure }: { readonly exposure: ExposureEntryFragment }) {
  const text = useText();
  const formats = useFormats();
  const { struckBy, notifiedAt, notice, offered, chosen, agreed } = exposure;
  const told = (): MaybeFact => {
    if (notifiedAt === null) return { text: text('exposure.untold'), weight: 'bad' };
    const day = formats.instantDay(notifiedAt);
    return {
      text: notice === null ? text('exposure.told', { day }) : text(`exposure.told.${notice}`, { day }),
      weight: 'good',
    };
  };
  return (
    <>
      <h3 className={classes.title}>
        {text('exposure.title', { name: struckBy.name, kind: text(`incidentKind.${struckBy.kind}`) })}
      </h3>
      <FactList
        facts={[
          told(),
          offered !== null && text(`exposure.offered.${offered}`),
          chosen !== null && text(`exposure.chosen.${chosen}`),
          agreed && { text: text('exposure.agreed'), weight: 'good' },
        ]}
      />
    </>
  );
}
