import { ButtonLink } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { Moment } from '#components/ui/moment.tsx'
import { Mono } from '#components/ui/mono.tsx'
import type { StackView } from '#lib/core/stack-view.ts'

type Props = { stack: Pick<StackView, 'definition' | 'name' | 'slug'>; mayDefine: boolean }

/** What the stack is held against: compose files somebody gave, or nothing but what runs. */
export function DefinitionCard({ stack: { definition, name, slug }, mayDefine }: Props) {
  const actions = (
    <div className="flex flex-wrap gap-2">
      <ButtonLink small href={`/stacks/${encodeURIComponent(slug)}/definition`}>
        Checks and definition
      </ButtonLink>
      {mayDefine && (
        <ButtonLink small href={`/stacks/new?project=${encodeURIComponent(name)}`}>
          {definition ? 'Give newer files' : 'Give its compose files'}
        </ButtonLink>
      )}
    </div>
  )
  return (
    <Card title="Definition" actions={actions}>
      {definition ? (
        <div className="grid gap-1 text-sm">
          <p>
            Version {definition.version}, given by {definition.createdBy} <Moment at={definition.createdAt} />
            {definition.files.length > 0 ? ', from' : ': a rollcall.yaml over what is inferred.'}
          </p>
          <ul>
            {definition.files.map((file) => (
              <li key={file}>
                <Mono>{file}</Mono>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <p className="max-w-prose text-sm">
          Inferred from the containers that were seen. A service that never had a container is not known, so
          it cannot be shown as missing; its compose files would tell.
        </p>
      )}
    </Card>
  )
}
