import type { HostCard } from './board.ts'
import { lastWords } from './last-words.ts'
import type { EngineCondition } from './observation.ts'
import type { StoredHost } from './stored-stack.ts'

type Advice = Pick<HostCard, 'title' | 'advice'>

const CONDITIONS: Record<EngineCondition, Advice> = {
  absent: {
    title: 'No Docker Engine found',
    advice:
      'Start Docker on this machine, or set DOCKER_HOST to where the engine listens and start Rollcall again.',
  },
  denied: {
    title: 'The Docker Engine refuses access',
    advice:
      'Let the user that runs Rollcall use the socket: add it to the group docker, sign in again and start Rollcall again. Members of that group can act as root.',
  },
  'too old': {
    title: 'The Docker Engine is too old',
    advice: 'Rollcall needs Docker Engine 19.03 or later (API 1.40). Update the engine, then look again.',
  },
  unanswering: {
    title: 'The Docker Engine does not answer',
    advice:
      'It accepts the connection but did not answer in time. Try `docker version` on its machine; if that hangs too, restart Docker.',
  },
  lost: {
    title: 'The connection to the Docker Engine is lost',
    advice:
      'It answered before and does not now. Rollcall keeps trying; check that the engine runs and that the network to it works.',
  },
}

/** Maps a host to its card: what its state is called and what to do about it, in plain sentences. */
export function hostCard(host: StoredHost): HostCard {
  const { id, name, sample, condition, lookedAt, seenAt } = host
  return {
    id,
    name,
    sample,
    condition,
    ...adviceOf(host),
    engineVersion: host.engine?.version ?? null,
    lookedAt,
    seenAt,
  }
}

function adviceOf(host: StoredHost): Advice {
  if (host.condition !== null) return conditionAdvice(CONDITIONS[host.condition], host.detail)
  if (host.sample) {
    return {
      title: 'Sample stacks',
      advice: 'Nothing here was observed. Start Docker next to Rollcall to see your own stacks.',
    }
  }
  if (host.seenAt === null) return { title: 'Not looked at yet', advice: 'The first look is under way.' }
  const version = host.engine === null ? '' : ` ${host.engine.version}`
  return {
    title: `Docker Engine${version} answers`,
    advice: 'Its compose projects appear on the board by themselves.',
  }
}

function conditionAdvice({ title, advice }: Advice, detail: string): Advice {
  const said = lastWords(detail)
  return { title, advice: said === '' ? advice : `${advice} What came back: ${said}` }
}
