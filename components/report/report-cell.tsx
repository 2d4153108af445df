import Link from 'next/link'
import type { ReactNode } from 'react'
import { OutcomeMark } from '#components/ui/outcome-mark.tsx'
import { VerdictMark } from '#components/ui/verdict-mark.tsx'
import type { Cell } from '#lib/core/report/document.ts'

/** Words or a figure of the report, leading to its proof where it has one. */
export function ReportCell({ cell }: { cell: Cell }) {
  const words = wordsOf(cell)
  const { href } = cell
  if (href === undefined) return words
  if (href.startsWith('#')) {
    return (
      <a href={href} className="prose-link">
        {words}
      </a>
    )
  }
  return (
    <Link href={href} className="prose-link">
      {words}
    </Link>
  )
}

function wordsOf(cell: Cell): ReactNode {
  switch (cell.kind) {
    case 'code':
      return <code>{cell.text}</code>
    case 'verdict':
      return <VerdictMark verdict={cell.text} />
    case 'outcome':
      return <OutcomeMark outcome={cell.text} />
    default:
      return cell.text
  }
}
