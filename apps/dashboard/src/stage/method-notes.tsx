import type { KeyFigureFragment } from '../generated/documents.js';
import { basisText } from '../widgets/note.js';
import { useSay } from '../widgets/say.js';
import classes from './stage.module.css';

/** How each key figure was counted: folded away on the screen, written out on paper. */
export function MethodNotes({ figures }: { readonly figures: readonly KeyFigureFragment[] }) {
  const say = useSay();
  const { text } = say;
  return (
    <details className={classes.method}>
      <summary>{text('method.title')}</summary>
      <dl>
        {figures.map(({ metric, timeBasis }) => {
          const basis = basisText(say, timeBasis);
          return (
            <div key={metric.key}>
              <dt>{metric.label}</dt>
              <dd>
                {metric.description} {basis === undefined ? null : text('note.basis', { basis })}{' '}
                {metric.exclusions === null ? null : text('method.leftOut', { what: metric.exclusions })}
              </dd>
            </div>
          );
        })}
      </dl>
      <p>{text('method.intervals')}</p>
    </details>
  );
}
