import type { Open } from './series.js';

export interface TableRow {
  readonly key: string;
  readonly header: string;
  /** As they are shown. */
  readonly cells: readonly string[];
  /** The same, unrounded, for export. */
  readonly exact?: readonly (string | number | null)[];
  /** Whether what lies behind the row can be opened. */
  readonly opens?: boolean;
}

/** The same values as a drawing, already formatted. */
export interface TableData {
  /** The first heads the rows. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

interface DataTableProps {
  readonly caption: string;
  readonly data: TableData;
  readonly height: number;
  readonly onOpen?: Open | undefined;
}

/** Scrolls within the height of the drawing that it stands for; reachable by keyboard because it scrolls. */
export function DataTable({ caption, data, height, onOpen }: DataTableProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: it groups nothing but a table; a fieldset would say form
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take focus to be scrolled by keyboard
    <div role="group" className="chart-table" style={{ maxHeight: height }} aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {data.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map(({ key, header, cells, opens }) => (
            <tr key={key}>
              <th scope="row">
                {opens && onOpen ? (
                  <button type="button" className="chart-link" onClick={() => onOpen(key)}>
                    {header}
                  </button>
                ) : (
                  header
                )}
              </th>
              {cells.map((cell, position) => (
                <td key={data.columns[position + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
