import { Notice } from '#components/ui/notice.tsx'
import type { Block } from '#lib/core/report/document.ts'
import { ReportCell } from './report-cell.tsx'
import { ReportEvidence } from './report-evidence.tsx'
import { ReportFacts } from './report-facts.tsx'
import { ReportTable } from './report-table.tsx'

/** One piece of the report. */
export function ReportBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 3 ? (
        <h3 id={block.anchor}>{block.text}</h3>
      ) : (
        <h4 id={block.anchor}>{block.text}</h4>
      )
    case 'paragraph':
      return <p>{block.text}</p>
    case 'notice':
      return <Notice title={block.text} />
    case 'list':
      return (
        <ul>
          {block.items.map((item, at) => (
            <li key={keyOf(at)}>
              <ReportCell cell={item} />
            </li>
          ))}
        </ul>
      )
    case 'facts':
      return <ReportFacts facts={block.facts} />
    case 'table':
      return <ReportTable table={block} />
    case 'evidence':
      return <ReportEvidence evidence={block} />
  }
}

// Items of a laid-out report never move: their place is their name.
function keyOf(at: number): string {
  return `item ${at}`
}
