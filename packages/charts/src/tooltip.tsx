import type { ReactNode } from 'react';

interface TooltipRow {
  readonly key: string;
  readonly swatch: ReactNode;
  readonly label: string;
  readonly value: string;
  readonly detail?: string | undefined;
}

interface TooltipBoxProps {
  readonly title: string;
  readonly rows: readonly TooltipRow[];
}

/** What a place on the axis holds, series by series. */
export function TooltipBox({ title, rows }: TooltipBoxProps) {
  return (
    <div className="chart-tooltip">
      <p className="chart-tooltip-title">{title}</p>
      {rows.map(({ key, swatch, label, value, detail }) => (
        <p key={key} className="chart-tooltip-row">
          {swatch}
          <span>{label}</span>
          <strong>{value}</strong>
          {detail === undefined ? null : <small>{detail}</small>}
        </p>
      ))}
    </div>
  );
}
