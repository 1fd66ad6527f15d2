import classes from '../customer.module.css';

/** What was said or what happened, in a sentence of the record. */
export function Story({ children }: { readonly children: string | null }) {
  return children === null ? null : <p className={classes.story}>{children}</p>;
}
