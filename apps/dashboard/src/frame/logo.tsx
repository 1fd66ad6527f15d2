import classes from './frame.module.css';

/** Two linked rings: one passes over the other above and under it below. */
export function Logo() {
  return (
    <span className={classes.logo}>
      <svg width="30" height="22" viewBox="0 0 30 22" fill="none" strokeWidth="3" aria-hidden="true">
        <circle cx="10" cy="11" r="7.5" stroke="var(--accent)" />
        <path d="M20 3.5a7.5 7.5 0 1 1-6.4 3.6" stroke="var(--logo-second)" strokeLinecap="round" />
      </svg>
      Catena
    </span>
  );
}
