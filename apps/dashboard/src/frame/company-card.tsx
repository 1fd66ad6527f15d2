import { Link } from '@tanstack/react-router';
import type { Company } from '../app/company.js';
import { useText } from '../i18n/text.js';
import classes from './frame.module.css';

interface CompanyCardProps {
  readonly company: Company | undefined;
  readonly onNavigate?: () => void;
}

/** Whose data this is, and whether it is made up: then the tour begins here, again and again. */
export function CompanyCard({ company, onNavigate }: CompanyCardProps) {
  const text = useText();
  if (company === undefined) return null;
  return (
    <div className={classes.company}>
      <strong>{company.name}</strong>
      {company.world === null ? null : (
        <>
          <span>{text('frame.demo', { world: company.world, seed: company.worldSeed ?? '' })}</span>
          <Link to="/" search={(now) => ({ ...now, tour: '1' })} className={classes.tour} onClick={onNavigate}>
            {text('tour.again')}
          </Link>
        </>
      )}
    </div>
  );
}
