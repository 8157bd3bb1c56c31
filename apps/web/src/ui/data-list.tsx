import { useMediaQuery } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Money and counts to the right. */
  align?: 'end';
  /** Left out of the card on a phone, because the card says it already. */
  tableOnly?: boolean;
}

interface DataListProps<Row> {
  /** What the list is, for readers: "Nájmy". */
  label: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  /** The row's own page; the first column becomes the link, and the heading of the card. */
  /** null: this row leads nowhere the person may go. */
  rowLink?: (row: Row) => { to: string; params?: Record<string, string>; search?: Record<string, unknown> } | null;
  /** Buttons of the row: the last column, or the foot of the card. */
  rowActions?: (row: Row) => ReactNode;
}

export const useIsWide = (): boolean => useMediaQuery('(min-width: 900px)', true, { getInitialValueInEffect: false });

/** A table from 900 px, cards below: the same declaration of columns for both. */
export function DataList<Row>(props: DataListProps<Row>) {
  return useIsWide() ? <AsTable {...props} /> : <AsCards {...props} />;
}

function FirstCell<Row>({ row, columns, rowLink }: { row: Row } & Pick<DataListProps<Row>, 'columns' | 'rowLink'>) {
  const cell = columns[0]?.cell(row);
  const link = rowLink?.(row);
  if (!link) return <>{cell}</>;
  const { to, params, search } = link;
  return (
    <Link to={to} params={params as never} search={search as never} style={{ color: 'var(--mantine-color-anchor)', fontWeight: 600 }}>
      {cell}
    </Link>
  );
}

function AsTable<Row>({ label, rows, columns, rowKey, rowLink, rowActions }: DataListProps<Row>) {
  return (
    <div className="zz-frame" style={{ overflowX: 'auto' }} role="group" aria-label={label} tabIndex={0}>
      <table className="zz-table" aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ key, header, align }) => (
              <th key={key} scope="col" data-align={align}>
                {header}
              </th>
            ))}
            {rowActions && <td aria-hidden style={{ height: 'auto' }} />}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ key, cell, align }, index) => (
                <td key={key} data-align={align}>
                  {index === 0 ? <FirstCell row={row} columns={columns} rowLink={rowLink} /> : cell(row)}
                </td>
              ))}
              {rowActions && <td data-align="end" data-acts>{rowActions(row)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function AsCards<Row>({ label, rows, columns, rowKey, rowLink, rowActions }: DataListProps<Row>) {
  return (
    <ul className="zz-cards" aria-label={label}>
      {rows.map((row) => (
        <li key={rowKey(row)} className="zz-card">
          <div style={{ fontSize: '1.0625rem', fontWeight: 600 }}>
            <FirstCell row={row} columns={columns} rowLink={rowLink} />
          </div>
          <dl>
            {columns.slice(1).map(({ key, header, cell, tableOnly }) => {
              const value = tableOnly ? null : cell(row);
              return value === null || value === undefined || value === '' ? null : (
                <div key={key} style={{ display: 'contents' }}>
                  <dt>{header}</dt>
                  <dd>{value}</dd>
                </div>
              );
            })}
          </dl>
          {rowActions && <div style={{ marginTop: '0.75rem' }}>{rowActions(row)}</div>}
        </li>
      ))}
    </ul>
  );
}

/** Facts of one thing: a term and its value per row. Empty values are left out, unknown ones are said by the caller. */
export function Facts({ items }: { items: readonly (readonly [term: string, value: ReactNode])[] }) {
  return (
    <dl className="zz-facts">
      {items
        .filter(([, value]) => value !== null && value !== undefined && value !== '')
        .map(([term, value]) => (
          <div key={term} style={{ display: 'contents' }}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
