import type { ReactNode } from 'react'
import { Moment } from '#components/ui/moment.tsx'
import { Mono } from '#components/ui/mono.tsx'
import { durationWords } from '#lib/core/duration.ts'
import type { RunView } from '#lib/core/run-view.ts'

/** Who asked for a run, when, and what it was held against. */
export function RunFacts({ run }: { run: RunView }) {
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-2 text-sm">
      <Fact name="Asked by">{run.requestedBy}</Fact>
      <Fact name="Asked">
        <Moment at={run.requestedAt} />
      </Fact>
      {run.durationMs !== null && <Fact name="Took">{durationWords(run.durationMs)}</Fact>}
      {run.settledMs !== null && <Fact name="Waited to be ready">{durationWords(run.settledMs)}</Fact>}
      {run.drills && <Fact name="Drills">asked for</Fact>}
      <Fact name="Definition">
        {run.definitionVersion === 0 ? 'inferred' : `version ${run.definitionVersion}`}
      </Fact>
      {run.engineVersion && <Fact name="Engine">{run.engineVersion}</Fact>}
      {run.commit && (
        <Fact name="Commit">
          <Mono>{run.commit.slice(0, 12)}</Mono>
        </Fact>
      )}
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
