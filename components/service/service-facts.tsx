import type { ReactNode } from 'react'
import { WaiverList } from '#components/definition/waiver-list.tsx'
import { Card } from '#components/ui/card.tsx'
import { Mono } from '#components/ui/mono.tsx'
import type { ServiceView } from '#lib/core/service-view.ts'

/** What a service is for, each with the rule that says so, and what was agreed about it. */
export function ServiceFacts({ service, definition }: Pick<ServiceView, 'service' | 'definition'>) {
  const { role, group, replicas, expectation, image } = service
  return (
    <Card title="What it is">
      <dl className="grid gap-x-4 gap-y-3 text-sm sm:grid-cols-[7rem_minmax(0,1fr)]">
        <Fact name="Role" rule={definition.roleReason}>
          {role}
        </Fact>
        <Fact name="Group" rule={definition.groupReason}>
          {group}
        </Fact>
        <Fact name="Replicas">
          {replicas.found === null ? `${replicas.wanted} wanted` : `${replicas.found} of ${replicas.wanted}`}
        </Fact>
        {image !== null && (
          <Fact name="Image">
            <Mono>{image}</Mono>
          </Fact>
        )}
        {expectation && (
          <Fact name="Expected" rule={expectation.reason}>
            {expectation.state}
            {expectation.until !== null && ` until ${expectation.until}`}
          </Fact>
        )}
        {definition.waivers.length > 0 && (
          <Fact name="Waivers">
            <WaiverList waivers={definition.waivers} />
          </Fact>
        )}
      </dl>
    </Card>
  )
}

function Fact({ name, rule, children }: { name: string; rule?: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-soft">{name}</dt>
      <dd className="min-w-0 [overflow-wrap:anywhere]">
        {children}
        {rule && <p className="text-soft">{rule}</p>}
      </dd>
    </>
  )
}
