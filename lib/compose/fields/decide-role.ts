import { GIVEN_IN_COMPOSE } from '#lib/core/given-words.ts'
import { isJobName } from '#lib/core/is-job-name.ts'
import type { Dependency, Role } from '#lib/core/stack.ts'

type RoleFacts = {
  name: string
  declared: Role | null
  profiles: string[]
  isEnabled: boolean
  replicas: number
  mode: string | null
  restartPolicy: string | null
  staysUp: boolean
}

type Decided = { role: Role; roleReason: string }

/** Maps what the files say of a service, and who of the others waits for it, to its role and the rule that gave it. */
export function decideRole(
  facts: RoleFacts,
  others: readonly { name: string; dependsOn: Dependency[] }[],
): Decided {
  if (!facts.isEnabled) return { role: 'inactive', roleReason: profileReason(facts.profiles) }
  if (facts.replicas === 0) return { role: 'inactive', roleReason: 'It asks for 0 replicas.' }
  if (facts.declared !== null) return { role: facts.declared, roleReason: GIVEN_IN_COMPOSE }
  if (facts.mode?.endsWith('-job'))
    return { role: 'one-shot', roleReason: `Its deploy mode is ${facts.mode}.` }
  const waiting = others.find(({ dependsOn }) => dependsOn.some((one) => waitsForEnd(one, facts.name)))
  if (waiting) return { role: 'one-shot', roleReason: `${waiting.name} waits for it to complete.` }
  return byName(facts)
}

function byName({ name, restartPolicy, staysUp }: RoleFacts): Decided {
  const mayEnd = restartPolicy === null || restartPolicy === 'no' || restartPolicy === 'on-failure'
  if (isJobName(name) && mayEnd && !staysUp)
    return {
      role: 'one-shot',
      roleReason:
        'Its name is that of a job, and it has no ports, no health check and no policy that restarts it.',
    }
  return { role: 'long-running', roleReason: 'Nothing says that it ends by itself.' }
}

function waitsForEnd({ service, condition }: Dependency, name: string): boolean {
  return service === name && condition === 'service_completed_successfully'
}

function profileReason(profiles: string[]): string {
  const [first, ...others] = profiles.map((profile) => `\`${profile}\``)
  if (others.length === 0) return `Profile ${first} is not enabled.`
  return `None of its profiles ${[first, ...others].join(', ')} is enabled.`
}
