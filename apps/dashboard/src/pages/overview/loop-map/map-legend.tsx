import { useText } from '../../../i18n/text.js';
import classes from './loop-map.module.css';
import { type LinkState, widthOf } from './map-data.js';

const samples: readonly {
  readonly key: 'small' | 'large' | 'unsupported' | 'counted';
  readonly state: LinkState;
  readonly width: number;
}[] = [
  { key: 'small', state: 'ESTIMATED', width: widthOf(0.05) },
  { key: 'large', state: 'ESTIMATED', width: widthOf(0.7) },
  { key: 'unsupported', state: 'UNSUPPORTED', width: widthOf(null) },
  { key: 'counted', state: 'COUNTED', width: widthOf(null) },
];

/** What widths, dashes and signs mean. */
export function MapLegend() {
  const text = useText();
  return (
    <ul className={classes.legend}>
      {samples.map(({ key, state, width }) => (
        <li key={key}>
          <svg width={36} height={12} aria-hidden="true" focusable="false" className={classes.link} data-state={state}>
            <path d="M2,6 L34,6" className={classes.linkLine} style={{ strokeWidth: width }} />
          </svg>
          {text(`map.legend.${key}`)}
        </li>
      ))}
      <li>{text('map.legend.signs')}</li>
    </ul>
  );
}
