import { ChartFrame, type FrameState, type TableData } from '@catena/charts';
import { missing } from '@catena/metrics/format';
import { Link } from '@tanstack/react-router';
import { errorText } from '../../client/error-text.js';
import { ChurnAtRiskDocument, type ChurnAtRiskQuery } from '../../generated/documents.js';
import { frameLabels } from '../../widgets/frame-labels.js';
import { type Say, useSay } from '../../widgets/say.js';
import { useReport } from '../../widgets/use-report.js';
import classes from './churn.module.css';

const height = 420;

type AtRisk = ChurnAtRiskQuery['report']['churn']['customersAtRisk']['customers'];

/** Who may leave next, each with the reasons that anybody can check on the customer's own page. */
export function AtRiskTable() {
  const say = useSay();
  const { text } = say;
  const { data, error, stale, retry } = useReport(ChurnAtRiskDocument);
  const customers = data?.report.churn.customersAtRisk.customers;
  return (
    <div className="widget">
      <ChartFrame
        title={text('widget.churnAtRisk.title')}
        question={text('widget.churnAtRisk.question')}
        note={text('churnAtRisk.note')}
        labels={frameLabels(text)}
        height={height}
        fileName="catena-churnAtRisk"
        state={stateOf()}
      >
        <List customers={customers ?? []} />
      </ChartFrame>
    </div>
  );

  function stateOf(): FrameState {
    if (customers === undefined)
      return error === undefined
        ? { kind: 'loading' }
        : { kind: 'error', message: text('trend.failed', { reason: errorText(error, text) }), retry };
    if (customers.length === 0) return { kind: 'empty', message: text('churnAtRisk.none') };
    return { kind: 'ready', table: tableOf(customers, say), stale };
  }
}

const reasonsText = (reasons: AtRisk[number]['reasons'], { text }: Say): string =>
  reasons.map((reason) => text(`riskReason.${reason}`)).join('; ');

const tableOf = (customers: AtRisk, say: Say): TableData => ({
  columns: [
    say.text('churnAtRisk.customer'),
    say.text('churnAtRisk.value'),
    say.text('churnAtRisk.risk'),
    say.text('churnAtRisk.reasons'),
  ],
  rows: customers.map(({ customer, monthlyValue, risk, reasons }, place) => ({
    key: customer?.id ?? String(place),
    header: customer?.name ?? missing,
    cells: [
      say.formats.value('MONEY', monthlyValue),
      say.formats.value('SHARE', risk.value),
      reasonsText(reasons, say),
    ],
    exact: [monthlyValue, risk.value, reasonsText(reasons, say)],
  })),
});

function List({ customers }: { readonly customers: AtRisk }) {
  const say = useSay();
  const { text, formats } = say;
  return (
    <div className={classes.list}>
      <ol>
        {customers.map(({ customer, monthlyValue, risk, reasons }) =>
          customer === null ? null : (
            <li key={customer.id}>
              <div>
                <Link to="/customers/$customerId" params={{ customerId: customer.id }}>
                  {customer.name}
                </Link>
                <span className={classes.reasons}>{reasonsText(reasons, say)}</span>
              </div>
              <div className={classes.numbers}>
                <strong>{formats.value('SHARE', risk.value)}</strong>
                <span>
                  {formats.value('MONEY', monthlyValue)} {text('perMonth')}
                </span>
              </div>
            </li>
          ),
        )}
      </ol>
    </div>
  );
}
