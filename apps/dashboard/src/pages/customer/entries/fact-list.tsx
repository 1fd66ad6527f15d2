import classes from '../customer.module.css';

export interface Fact {
  readonly text: string;
  readonly weight?: 'good' | 'bad';
}

/** A fact, or nothing: entries list what they know and leave out what was never observed. */
export type MaybeFact = Fact | string | false | null | undefined;

export function FactList({ facts }: { readonly facts: readonly MaybeFact[] }) {
  const known = facts.flatMap((fact) => {
    if (!fact) return [];
    return typeof fact === 'string' ? [{ text: fact }] : [fact];
  });
  if (known.length === 0) return null;
  return (
    <ul className={classes.chips}>
      {known.map((fact: Fact) => (
        <li key={fact.text} data-weight={fact.weight}>
          {fact.text}
        </li>
      ))}
    </ul>
  );
}
