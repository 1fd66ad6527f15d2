import { missing } from '@catena/metrics/format';
import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useFormats } from '../../app/company.js';
import { useText } from '../../i18n/text.js';
import classes from './data.module.css';
import { extentText, type Finding, ruleText } from './finding-text.js';

/** On a narrow screen the examples move under what was found. */
export function FindingTable({ findings }: { readonly findings: readonly Finding[] }) {
  const text = useText();
  const formats = useFormats();
  if (findings.length === 0) {
    return (
      <p className={classes.good}>
        <IconCircleCheck size={18} aria-hidden="true" />
        {text('data.findings.none')}
      </p>
    );
  }
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">{text('data.findings')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('data.column.finding')}</th>
          <th scope="col" className={classes.medium}>
            {text('data.column.table')}
          </th>
          <th scope="col" className={classes.number}>
            {text('data.column.extent')}
          </th>
          <th scope="col" className={classes.roomy}>
            {text('data.column.examples')}
          </th>
        </tr>
      </thead>
      <tbody>
        {findings.map((finding) => {
          const { table, rule, check, severity, examples } = finding;
          const Icon = severity === 'PROBLEM' ? IconCircleX : IconAlertTriangle;
          const shown = examples.join(', ');
          return (
            <tr key={`${check} ${table} ${rule}`}>
              <th scope="row">
                <span className={classes.severity} data-severity={severity}>
                  <Icon size={17} aria-hidden="true" />
                  {text(`data.severity.${severity}`)}
                </span>
                <span className={classes.what}>{ruleText(finding, text)}</span>
                <span className={classes.narrow}>{table}</span>
                {shown !== '' && <span className={classes.under}>{shown}</span>}
              </th>
              <td className={classes.medium}>
                <code>{table}</code>
              </td>
              <td className={classes.number}>{extentText(finding, text, formats)}</td>
              <td className={classes.roomy}>{shown === '' ? missing : shown}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
