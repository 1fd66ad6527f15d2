import { useText } from '../../../i18n/text.js';
import classes from './loop-map.module.css';
import type { MapLink } from './map-data.js';

interface LinkListProps {
  readonly links: readonly MapLink[];
  readonly onOpen: (id: string) => void;
}

/** The links as a list: for narrow screens, and wherever a map would be too much. */
export function LinkList({ links, onOpen }: LinkListProps) {
  const text = useText();
  return (
    <ul className={classes.list}>
      {links.map((link) => (
        <li key={link.id} data-state={link.state}>
          <button type="button" className={classes.listButton} onClick={() => onOpen(link.id)}>
            {link.label}
          </button>
          <p className={classes.listText}>
            {link.state === 'ESTIMATED' || link.state === 'PRIOR'
              ? link.headline?.sentence
              : text(`map.state.${link.state}`)}
          </p>
        </li>
      ))}
    </ul>
  );
}
