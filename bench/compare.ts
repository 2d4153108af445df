import { bareCalls, type How, script } from './by-hand.ts'
import { type Asked, declare, verify } from './rollcall.ts'
import type { Services } from './services.ts'
import { type Spread, spreadOf } from './spread.ts'

export type Contender = 'rollcall' | 'over HTTP' | 'one by one' | 'xargs -P8' | 'bare calls'

export type Comparison = {
  services: number
  how: How
  checks: number
  took: Record<Contender, Spread>
}

/** Asks the same of all services by Rollcall, both scripts and the bare calls in turn, `rounds` times, in ms. */
export async function compare(
  asked: Asked,
  services: Services,
  how: How,
  rounds: number,
): Promise<Comparison> {
  await declare(asked, how, services)
  const took: Record<Contender, number[]> = {
    rollcall: [],
    'over HTTP': [],
    'one by one': [],
    'xargs -P8': [],
    'bare calls': [],
  }
  let checks = 0
  for (let round = 0; round <= rounds; round += 1) {
    const run = await verify(asked, services)
    const bare = await bareCalls(how, services)
    const oneByOne = script('sequential.sh', how, services)
    const eight = script('eight-at-once.sh', how, services)
    // The first round warms caches on all sides and is not counted.
    if (round === 0) continue
    checks = run.checks
    took.rollcall.push(run.runMs)
    took['over HTTP'].push(run.overHttpMs)
    took['bare calls'].push(bare)
    took['one by one'].push(oneByOne)
    took['xargs -P8'].push(eight)
  }
  return {
    services: services.names.length,
    how,
    checks,
    took: {
      rollcall: spreadOf(took.rollcall),
      'over HTTP': spreadOf(took['over HTTP']),
      'one by one': spreadOf(took['one by one']),
      'xargs -P8': spreadOf(took['xargs -P8']),
      'bare calls': spreadOf(took['bare calls']),
    },
  }
}
