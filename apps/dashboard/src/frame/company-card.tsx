import type { Company } from '../app/company.js';
import { useText } from '../i18n/text.js';
import classes from './frame.module.css';

/** Whose data this is, and whether it is made up. */
export function CompanyCard({ company }: { readonly company: Company | undefined }) {
  const text = useText();
  if (company === undefined) return null;
  return (
    <div className={classes.company}>
      <strong>{company.name}</strong>
      {company.world === null ? null : (
        <span>{text('frame.demo', { world: company.world, seed: company.worldSeed ?? '' })}</span>
      )}
    </div>
  );
}
