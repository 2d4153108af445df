import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { OutcomeMark } from '#components/ui/outcome-mark.tsx'
import { Output } from '#components/ui/output.tsx'
import { checkAnchor } from '#lib/core/check-anchor.ts'
import { durationWords } from '#lib/core/duration.ts'
import type { CheckResult, Evidence } from '#lib/core/outcome.ts'
import { EvidenceTime } from './evidence-time.tsx'

/** One check: its outcome and reason in a line, its evidence folded below. */
export function CheckItem({ check }: { check: CheckResult }) {
  const { outcome, service, subject, kind, detail, reason, evidence } = check
  return (
    <li id={checkAnchor(check)} className="border-line border-t first:border-t-0">
      <details className="group">
        <summary className="grid cursor-pointer gap-x-4 gap-y-0.5 px-4 py-2.5 hover:bg-sunken sm:px-5 md:grid-cols-[9.5rem_minmax(10rem,16rem)_minmax(0,1fr)]">
          <span className="flex items-start gap-2">
            <ChevronRight
              className="mt-0.5 size-4 shrink-0 text-soft transition-transform group-open:rotate-90"
              aria-hidden
            />
            <OutcomeMark outcome={outcome} />
          </span>
          <span className="min-w-0 text-sm [overflow-wrap:anywhere]">
            <span className="font-semibold">{service}</span> {kind}
            {detail && ` ${detail}`}
            {subject && subject !== service && <span className="block text-soft text-xs">{subject}</span>}
          </span>
          <span className="min-w-0 text-sm [overflow-wrap:anywhere]">{reason}</span>
        </summary>
        <EvidenceList evidence={evidence} />
      </details>
    </li>
  )
}

function EvidenceList({ evidence }: { evidence: Evidence }) {
  const { asked, expected, actual, exitCode, output, cutBytes, durationMs, at } = evidence
  const facts: [string, string][] = [
    ['Asked', asked],
    ['Expected', expected],
    ['Actual', actual],
  ]
  return (
    <div className="grid gap-3 bg-ground px-4 pt-3 pb-4 text-sm sm:px-5">
      <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[6rem_minmax(0,1fr)]">
        {facts.map(([name, said]) => (
          <Fact key={name} name={name}>
            <code className="font-mono text-[0.8125rem] whitespace-pre-wrap [overflow-wrap:anywhere]">
              {said || '–'}
            </code>
          </Fact>
        ))}
        {exitCode !== null && <Fact name="Exit code">{exitCode}</Fact>}
        <Fact name="Took">{durationWords(durationMs)}</Fact>
        <Fact name="At">
          <EvidenceTime at={at} />
        </Fact>
      </dl>
      {output && <Output>{output}</Output>}
      {cutBytes > 0 && <p className="text-soft">{cutBytes} bytes more were left out.</p>}
    </div>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-soft">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  )
}
