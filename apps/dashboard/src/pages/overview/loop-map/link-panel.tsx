import { missing } from '@catena/metrics/format';
import { Drawer } from '@mantine/core';
import type { LinkEffectFragment, Stage } from '../../../generated/documents.js';
import { useText } from '../../../i18n/text.js';
import { useSay } from '../../../widgets/say.js';
import { effectInterval, effectValue } from './effect-text.js';
import classes from './loop-map.module.css';
import type { MapLink } from './map-data.js';
import { PageLinks } from './page-links.js';

interface LinkPanelProps {
  readonly link: MapLink;
  /** Of its two ends. */
  readonly stages: readonly Stage[];
  readonly close: () => void;
}

/** Everything that is known of one link. */
export function LinkPanel({ link, stages, close }: LinkPanelProps) {
  const text = useText();
  const others = link.effects.filter((effect) => effect !== link.headline);
  return (
    <Drawer
      opened
      onClose={close}
      position="right"
      size="lg"
      title={link.label}
      closeButtonProps={{ 'aria-label': text('map.close') }}
    >
      {link.headline === null ? (
        <p className={classes.sentence}>
          {text(link.state === 'PENDING' ? 'map.pending' : 'map.needs', { needs: link.needs ?? '' })}
        </p>
      ) : (
        <EffectFacts effect={link.headline} />
      )}
      <PageLinks stages={stages} />
      {others.length === 0 ? null : (
        <section aria-labelledby="other-effects">
          <h3 id="other-effects" className={classes.panelHeading}>
            {text('map.otherEffects')}
          </h3>
          {others.map((effect) => (
            <details key={effect.key} className={classes.other}>
              <summary>{effect.label}</summary>
              <EffectFacts effect={effect} />
            </details>
          ))}
        </section>
      )}
    </Drawer>
  );
}

function EffectFacts({ effect }: { readonly effect: LinkEffectFragment }) {
  const say = useSay();
  const { text, formats } = say;
  const { adjusted, naive, truth, lag, window, unit } = effect;
  const value = (number: number | null | undefined): string => effectValue(unit, number, say);
  const facts: [string, string][] = [
    [text('map.fact.from'), text(`map.provenance.${effect.provenance}`)],
    ...(adjusted === null
      ? []
      : ([
          [text('map.fact.estimate'), value(adjusted.estimate)],
          [text('map.fact.interval'), effectInterval(effect, say)],
          [text('map.fact.n'), formats.count(Math.round(adjusted.n))],
        ] satisfies [string, string][])),
    ...(naive === null ? [] : ([[text('map.fact.naive'), value(naive.estimate)]] satisfies [string, string][])),
    ...(truth === null
      ? []
      : ([
          [
            text('map.fact.truth'),
            truth.value === null
              ? missing
              : `${value(truth.value)}${truth.covered === null ? '' : `, ${text(truth.covered ? 'map.covered' : 'map.missed')}`}`,
          ],
        ] satisfies [string, string][])),
    ...(lag === null ? [] : ([[text('map.fact.lag'), text('map.lag', { ...lag })]] satisfies [string, string][])),
    ...(window === null ? [] : ([[text('map.fact.window'), formats.period(window)]] satisfies [string, string][])),
  ];
  return (
    <>
      <p className={classes.sentence}>{effect.sentence}</p>
      <dl className={classes.facts}>
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.method}>
        {effect.estimator} {effect.filtered ? null : text('filter.ignored')}
      </p>
      {effect.warnings.length === 0 ? null : (
        <ul className={classes.warnings}>
          {effect.warnings.map(({ code, message }) => (
            <li key={code}>{message}</li>
          ))}
        </ul>
      )}
    </>
  );
}
