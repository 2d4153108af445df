import { DataTable } from '#components/ui/data-table.tsx'
import type { Block, Cell } from '#lib/core/report/document.ts'
import styles from './report.module.css'
import { ReportCell } from './report-cell.tsx'

type Table = Extract<Block, { kind: 'table' }>

/** A table of the report, its figures at the right edge, its heads repeated on every printed page. */
export function ReportTable({ table }: { table: Table }) {
  const { caption, columns, rows, totals } = table
  return (
    <figure className={columns.length < 4 ? `${styles.figure} ${styles.narrow}` : styles.figure}>
      <figcaption>{caption}</figcaption>
      <DataTable label={caption}>
        <thead>
          <tr>
            {columns.map(({ title, numeric }) => (
              <th key={title} scope="col" className={numeric ? 'num' : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, at) => (
            <Row key={keyOf('row', at)} table={table} cells={cells} />
          ))}
        </tbody>
        {totals !== null && (
          <tfoot>
            <Row table={table} cells={totals} />
          </tfoot>
        )}
      </DataTable>
    </figure>
  )
}

function Row({ table: { columns }, cells }: { table: Table; cells: readonly Cell[] }) {
  return (
    <tr>
      {cells.map((cell, at) =>
        at === 0 && columns[at]?.numeric !== true ? (
          <th key={keyOf('cell', at)} scope="row">
            <ReportCell cell={cell} />
          </th>
        ) : (
          <td key={keyOf('cell', at)} className={columns[at]?.numeric ? 'num' : undefined}>
            <ReportCell cell={cell} />
          </td>
        ),
      )}
    </tr>
  )
}

// Rows of a laid-out report never move: their place is their name.
function keyOf(what: string, at: number): string {
  return `${what} ${at}`
}
