import { Empty } from '#components/ui/empty.tsx'
import { Mono } from '#components/ui/mono.tsx'
import type { HostCard } from '#lib/core/board.ts'

/** The board before there is anything on it: why, and how stacks come. */
export function NoStacks({ hosts }: { hosts: readonly HostCard[] }) {
  if (hosts.some(({ condition }) => condition !== null)) {
    return (
      <Empty title="Nothing could be seen">
        An empty board does not mean that nothing runs: the engine could not be asked. Compose projects appear
        here by themselves once it answers.
      </Empty>
    )
  }
  if (hosts.every(({ seenAt }) => seenAt === null)) {
    return <Empty title="Calling the roll">The first look at the engine is under way.</Empty>
  }
  return (
    <Empty title="No compose project runs on this engine">
      Start one with <Mono>docker compose up -d</Mono> and it appears here within seconds, judged. To have
      services that never started shown as missing, define the stack from its compose files.
    </Empty>
  )
}
