import type { ReactNode } from 'react'
import { ServiceLinks } from '#components/stack/service-links.tsx'
import { Glyph } from '#components/ui/glyph.tsx'
import { Moment } from '#components/ui/moment.tsx'
import type { Cause } from '#lib/core/cause.ts'
import type { CheckResult } from '#lib/core/outcome.ts'
import { causeAnchor } from './cause-anchor.ts'
import { causeWords } from './cause-words.ts'
import { FailingChecks } from './failing-checks.tsx'
import { ProofLines } from './proof-lines.tsx'

type Props = {
  cause: Cause
  /** The stack's slug. */
  slug: string
  /** The results of the run that found it. */
  results: readonly CheckResult[]
  /** Where the evidence of those results is; empty on that very page. */
  runPath?: string
}

/** One cause: what stands in the way, every service it explains, its proof and the way out; hollow where no rule fits. */
export function CauseCard({ cause, slug, results, runPath = '' }: Props) {
  const { code, title, services, blocked, proof, wayOut, since } = cause
  const isKnown = code !== 'unexplained'
  const look = isKnown ? 'border-line border-l-bad bg-surface' : 'border-unknown border-dashed'
  return (
    <article
      id={causeAnchor(cause)}
      className={`grid min-w-0 gap-3 rounded-lg border border-l-4 p-4 sm:px-5 ${look}`}
    >
      <header className="grid gap-1">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
          <Code isKnown={isKnown}>{causeWords(code)}</Code>
          {since && (
            <span className="text-soft">
              <Moment at={since} span />
            </span>
          )}
        </p>
        <h3 className="font-semibold text-base [overflow-wrap:anywhere]">{title}</h3>
        {!isKnown && (
          <p className="max-w-prose text-soft text-sm">
            No rule fits what was seen. These are the most telling lines, not an explanation.
          </p>
        )}
      </header>
      <dl className="grid gap-x-4 gap-y-2 text-sm sm:grid-cols-[7rem_minmax(0,1fr)]">
        <Row name={isKnown ? 'Explains' : 'Service'}>
          <ServiceLinks slug={slug} names={services} />
        </Row>
        {blocked.length > 0 && (
          <Row name="Blocked">
            <ServiceLinks slug={slug} names={blocked} />
            <span className="block text-soft">waiting for {services.join(', ')}</span>
          </Row>
        )}
        <Row name={isKnown ? 'Proof' : 'Was said'}>
          <ProofLines proof={proof} />
        </Row>
        <Row name="Way out">{wayOut}</Row>
        <FailingChecks cause={cause} results={results} runPath={runPath} />
      </dl>
    </article>
  )
}

function Code({ isKnown, children }: { isKnown: boolean; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 font-semibold first-letter:uppercase ${isKnown ? 'text-bad' : 'text-unknown'}`}
    >
      <Glyph shape={isKnown ? 'octagon' : 'ring'} className="size-4 shrink-0" />
      <span className="inline-block first-letter:uppercase">{children}</span>
    </span>
  )
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-soft">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  )
}
