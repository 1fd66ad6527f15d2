import { ChartFrame, type FrameState } from '@catena/charts';
import { errorText } from '../../client/error-text.js';
import { EvidenceLedgerDocument, type PublishedFragment } from '../../generated/documents.js';
import { frameLabels } from '../../widgets/frame-labels.js';
import { useSay } from '../../widgets/say.js';
import { useReport } from '../../widgets/use-report.js';
import classes from './evidence.module.css';
import { evidenceTable, factsOf, ownText, soundestFirst } from './evidence-table.js';

const height = 600;

/** Every published figure with what it is worth, and our own beside it. */
export function EvidenceLedger() {
  const say = useSay();
  const { text } = say;
  const { data, error, stale, retry } = useReport(EvidenceLedgerDocument);
  const published = data && soundestFirst(data.benchmarks);
  return (
    <div className="widget widget-wide">
      <ChartFrame
        title={text('widget.evidenceLedger.title')}
        question={text('widget.evidenceLedger.question')}
        note={text('evidenceLedger.note')}
        labels={frameLabels(text)}
        height={height}
        fileName="catena-evidenceLedger"
        state={stateOf()}
      >
        <ol className={classes.ledger}>
          {published?.map((one) => (
            <Published key={one.key} one={one} all={published} />
          ))}
        </ol>
      </ChartFrame>
    </div>
  );

  function stateOf(): FrameState {
    if (published !== undefined) return { kind: 'ready', table: evidenceTable(say, published), stale };
    return error === undefined
      ? { kind: 'loading' }
      : { kind: 'error', message: text('trend.failed', { reason: errorText(error, text) }), retry };
  }
}

const anchorOf = (key: string) => `evidence-${key}`;

interface PublishedProps {
  readonly one: PublishedFragment;
  readonly all: readonly PublishedFragment[];
}

function Published({ one, all }: PublishedProps) {
  const say = useSay();
  const { text, formats } = say;
  const against = all.filter(({ key }) => one.contradictedBy.includes(key));
  const own = ownText(say, one);
  return (
    <li id={anchorOf(one.key)} className={classes.published}>
      <p className={classes.head}>
        <strong>{formats.value(one.unit, one.value)}</strong>
        <span className={classes.status} data-status={one.status}>
          {text(`evidenceStatus.${one.status}`)}
        </span>
      </p>
      <p>{one.wording}</p>
      {one.note === null ? null : <p className={classes.note}>{one.note}</p>}
      <dl className={classes.facts}>
        {factsOf(say, one).map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {one.publisher === null ? null : (
          <div>
            <dt>{text('evidence.publisher')}</dt>
            <dd>
              {one.url === null ? (
                one.publisher
              ) : (
                <a href={one.url} target="_blank" rel="noreferrer">
                  {one.publisher}
                </a>
              )}
            </dd>
          </div>
        )}
        {against.length === 0 ? null : (
          <div>
            <dt>{text('evidence.contradicted')}</dt>
            {against.map(({ key, wording }) => (
              <dd key={key}>
                <a href={`#${anchorOf(key)}`}>{wording}</a>
              </dd>
            ))}
          </div>
        )}
        {own === null ? null : (
          <div className={classes.own}>
            <dt>{text('evidence.own')}</dt>
            <dd>{own}</dd>
          </div>
        )}
      </dl>
      {one.mayBeDefault ? null : <p className={classes.note}>{text('evidence.neverDefault')}</p>}
    </li>
  );
}
