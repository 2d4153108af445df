import type { Sprint } from '#lib/core/sprint.ts'

/** A sprint's goal and the branch its commits are read from. */
export function SprintFacts({
  sprint: { goal, repository },
}: {
  sprint: Pick<Sprint, 'goal' | 'repository'>
}) {
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[max-content_minmax(0,1fr)]">
      <dt className="text-soft text-sm">Goal</dt>
      <dd className="max-w-prose whitespace-pre-line">{goal === '' ? 'none given' : goal}</dd>
      <dt className="text-soft text-sm">Commits</dt>
      <dd className="break-words">
        {repository === null ? (
          'no repository given'
        ) : (
          <>
            branch <code className="font-mono text-sm">{repository.branch}</code> of{' '}
            <code className="font-mono text-sm break-all">{repository.path}</code>
          </>
        )}
      </dd>
    </dl>
  )
}
