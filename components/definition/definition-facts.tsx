import { Moment } from '#components/ui/moment.tsx'
import { Mono } from '#components/ui/mono.tsx'
import type { DefinitionView } from '#lib/core/definition-view.ts'
import { durationWords } from '#lib/core/duration.ts'

/** Where a definition comes from, which version it is, and how long a run of it waits. */
export function DefinitionFacts({ view }: { view: DefinitionView }) {
  const { version, source, files, createdAt, createdBy, isStored, settings } = view
  return (
    <div className="grid gap-1 text-sm">
      <p>
        {version === 0 ? 'Nothing is written down yet' : `Version ${version}`}
        {createdBy !== null && `, given by ${createdBy}`}
        {createdAt !== null && (
          <>
            {' '}
            <Moment at={createdAt} />
          </>
        )}
        {'. '}
        {source === 'compose' ? 'Services come from compose files' : 'Services are inferred from what runs'}
        {files.length > 0 && ': '}
        {files.map((file, index) => (
          <span key={file}>
            {index > 0 && ', '}
            <Mono>{file}</Mono>
          </span>
        ))}
        .
      </p>
      {!isStored && <p>The file is a draft of what is inferred; it counts once it is saved.</p>}
      <p>
        {settings.settleMs === 0
          ? 'A run judges what it finds and does not wait.'
          : `A run waits for the stack to be ready, ${durationWords(settings.settleMs)} at most.`}
      </p>
    </div>
  )
}
