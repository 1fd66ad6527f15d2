import { saveFile, writeCsv } from '@catena/charts';
import { Button, Drawer } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ErrorNote } from '../states/error-note.js';
import type { Drill } from './drill.js';
import { rowView } from './row-view.js';
import classes from './rows.module.css';
import { useSay } from './say.js';
import { useMarkText } from './use-mark-text.js';
import { type FoundRow, useRows } from './use-rows.js';

interface RowsDrawerProps {
  readonly drill: Drill;
  readonly close: () => void;
}

/** The rows behind a mark: the last step from an argument to what happened. */
export function RowsDrawer({ drill, close }: RowsDrawerProps) {
  const say = useSay();
  const mark = useMarkText(drill);
  const { text, formats } = say;
  const rows = useRows(drill);
  const { value, page } = rows;
  return (
    <Drawer
      opened
      onClose={close}
      position="right"
      size="xl"
      title={value ? text('rows.title', { figure: value.metric.label }) : text('state.loading')}
      closeButtonProps={{ 'aria-label': text('rows.close') }}
    >
      <p className={classes.mark}>{[formats.period(rows.period), ...mark].join(' · ')}</p>
      {rows.error !== undefined ? <ErrorNote what="rows" error={rows.error} retry={rows.retry} /> : null}
      {value !== undefined && page === undefined ? (
        <p>{text(value.metric.aboutStaff ? 'rows.staff' : 'rows.none')}</p>
      ) : null}
      {page === undefined ? null : (
        <div aria-busy={rows.fetching}>
          {page.rows.length === 0 ? <p>{text('rows.empty')}</p> : <Table rows={page.rows} />}
          <div className={classes.controls}>
            <Button variant="default" size="xs" disabled={!rows.previous} onClick={rows.previous}>
              {text('customers.previous')}
            </Button>
            <span>
              {text('rows.place', {
                first: formats.count(page.rows.length === 0 ? 0 : rows.first),
                last: formats.count(rows.first + page.rows.length - 1),
              })}
            </span>
            <Button variant="default" size="xs" disabled={!rows.next} onClick={rows.next}>
              {text('customers.next')}
            </Button>
            <ExportButton readAll={rows.readAll} />
          </div>
        </div>
      )}
    </Drawer>
  );
}

function Table({ rows }: { readonly rows: readonly FoundRow[] }) {
  const say = useSay();
  const { text, formats } = say;
  return (
    <table className={classes.rows}>
      <thead>
        <tr>
          <th scope="col">{text('rows.day')}</th>
          <th scope="col">{text('rows.what')}</th>
          <th scope="col">{text('rows.customer')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ day, node }) => {
          const { kind, what, customer } = rowView(node, say);
          return (
            <tr key={node.id}>
              <td className={classes.day}>{formats.day(day)}</td>
              <td>
                {kind}
                {what === '' ? null : <span className={classes.what}>{what}</span>}
              </td>
              <td>
                {customer === null ? null : (
                  <Link to="/customers/$customerId" params={{ customerId: customer.id }}>
                    {customer.name}
                  </Link>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function ExportButton({ readAll }: { readonly readAll: () => Promise<FoundRow[]> }) {
  const say = useSay();
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready');
  const save = async () => {
    setState('busy');
    try {
      const rows = await readAll();
      const lines = rows.map(({ day, node }) => {
        const { kind, what, customer } = rowView(node, say);
        return [day, kind, what, customer?.name ?? null, node.id];
      });
      const head = [
        say.text('rows.day'),
        say.text('rows.kind'),
        say.text('rows.what'),
        say.text('rows.customer'),
        'id',
      ];
      saveFile('catena-rows.csv', new Blob([writeCsv([head, ...lines])], { type: 'text/csv;charset=utf-8' }));
      setState('ready');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <Button size="xs" loading={state === 'busy'} onClick={() => void save()}>
        {say.text('rows.export')}
      </Button>
      {state === 'failed' ? <span role="alert">{say.text('rows.exportFailed')}</span> : null}
    </>
  );
}
