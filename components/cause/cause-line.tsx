import Link from 'next/link'
import type { Cause } from '#lib/core/cause.ts'
import { causeAnchor } from './cause-anchor.ts'
import { causeWords } from './cause-words.ts'

type Props = { cause: Cause; service: string; run: { id: string; number: number } }

/** The cause of one service in a line, leading to its proof in the run that found it. */
export function CauseLine({ cause, service, run }: Props) {
  const waits = cause.blocked.includes(service) ? `waits for ${cause.services.join(', ')}: ` : ''
  return (
    <p className="mt-0.5 [overflow-wrap:anywhere]">
      <span className="text-soft">{cause.code === 'unexplained' ? 'Cause ' : 'Cause: '}</span>
      <Link href={`/runs/${run.id}#${causeAnchor(cause)}`} className="prose-link">
        {cause.code === 'unexplained' ? causeWords(cause.code) : `${waits}${cause.title}`}
      </Link>{' '}
      <span className="whitespace-nowrap text-soft">(run {run.number})</span>
    </p>
  )
}
