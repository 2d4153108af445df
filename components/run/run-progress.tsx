import { TallyMarks } from '#components/run/tally-marks.tsx'
import type { RunView } from '#lib/core/run-view.ts'

/** How far a run under way has come, and what it asks now. */
export function RunProgress({
  run,
}: {
  run: Pick<RunView, 'state' | 'planned' | 'landed' | 'asking' | 'tally'>
}) {
  const { state, planned, landed, asking, tally } = run
  return (
    <section
      aria-label="Progress"
      className="grid gap-2 rounded-lg border border-line bg-surface px-4 py-4 sm:px-5"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p className="font-semibold">
          {planned > 0
            ? `${landed} of ${planned} checks`
            : state === 'queued'
              ? 'Waiting for a worker'
              : 'Looking at the stack'}
        </p>
        {landed > 0 && <TallyMarks tally={tally} />}
      </div>
      <progress
        className="run-progress"
        aria-label="Checks landed"
        max={Math.max(planned, 1)}
        {...(planned > 0 ? { value: landed } : {})}
      />
      <p className="min-h-5 truncate text-soft text-sm">{asking ? `Asking: ${asking}` : ''}</p>
    </section>
  )
}
