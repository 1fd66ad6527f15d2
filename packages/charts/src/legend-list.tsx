import type { ReactNode } from 'react';

export interface LegendItem {
  readonly key: string;
  readonly label: string;
  readonly swatch: ReactNode;
}

export function LegendList({ items }: { readonly items: readonly LegendItem[] }) {
  return (
    <ul className="chart-legend-list">
      {items.map(({ key, label, swatch }) => (
        <li key={key}>
          {swatch}
          {label}
        </li>
      ))}
    </ul>
  );
}
