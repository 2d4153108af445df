import type { ReactNode } from 'react'
import { Output } from '#components/ui/output.tsx'
import { durationWords } from '#lib/core/duration.ts'
import type { Evidence } from '#lib/core/outcome.ts'
import { EvidenceTime } from './evidence-time.tsx'

/** The proof behind one outcome: what was asked, expected and said. */
export function EvidenceList({ evidence }: { evidence: Evidence }) {
  const { asked, expected, actual, exitCode, output, cutBytes, durationMs, attempts, at } = evidence
  const facts: [string, string][] = [
    ['Asked', asked],
    ['Expected', expected],
    ['Actual', actual],
  ]
  return (
    <div className="grid gap-3">
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
        <Fact name="Attempts">{attempts}</Fact>
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
