import { ButtonLink } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { Moment } from '#components/ui/moment.tsx'
import { Mono } from '#components/ui/mono.tsx'
import type { StackView } from '#lib/core/stack-view.ts'

type Props = { stack: Pick<StackView, 'definition' | 'name'>; mayDefine: boolean }

/** What the stack is held against: compose files somebody gave, or nothing but what runs. */
export function DefinitionCard({ stack: { definition, name }, mayDefine }: Props) {
  const actions = mayDefine && (
    <ButtonLink small href={`/stacks/new?project=${encodeURIComponent(name)}`}>
      {definition ? 'Give newer files' : 'Give its compose files'}
    </ButtonLink>
  )
  return (
    <Card title="Definition" actions={actions}>
      {definition ? (
        <div className="grid gap-1 text-sm">
          <p>
            Version {definition.version}, given by {definition.createdBy} <Moment at={definition.createdAt} />
            , from
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
