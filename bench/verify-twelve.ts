import { spawnSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import type { Rollcall } from '#e2e/app/rollcall.ts'
import { type Spread, spreadOf } from './spread.ts'

export type TwelveFigures = { checks: number; rollcall: Spread; overHttp: Spread; curl: Spread; exec: Spread }

const runShape = z.object({
  state: z.string(),
  verdict: z.string().nullable(),
  planned: z.number(),
  durationMs: z.number().nullable(),
})
type Asked = z.infer<typeof runShape>

/** Verifies the twelve services with Rollcall and with both scripts in turn, `rounds` times, in ms. */
export async function verifyTwelve(
  app: Rollcall,
  token: string,
  containers: string[],
  rounds: number,
): Promise<TwelveFigures> {
  const took = {
    rollcall: [] as number[],
    overHttp: [] as number[],
    curl: [] as number[],
    exec: [] as number[],
  }
  let checks = 0
  for (let round = 0; round <= rounds; round += 1) {
    const began = performance.now()
    const run = await verify(app, token)
    const overHttp = performance.now() - began
    const curl = script('curl', containers)
    const exec = script('exec', containers)
    // The first round warms caches on both sides and is not counted.
    if (round === 0) continue
    checks = run.planned
    took.rollcall.push(run.durationMs ?? Number.NaN)
    took.overHttp.push(overHttp)
    took.curl.push(curl)
    took.exec.push(exec)
  }
  return {
    checks,
    rollcall: spreadOf(took.rollcall),
    overHttp: spreadOf(took.overHttp),
    curl: spreadOf(took.curl),
    exec: spreadOf(took.exec),
  }
}

async function verify(app: Rollcall, token: string): Promise<Asked> {
  const headers = { authorization: `Bearer ${token}` }
  const asked = await fetch(`${app.url}/api/v1/stacks/twelve/runs`, { method: 'POST', headers })
  const { id } = z.object({ id: z.string() }).parse(await asked.json())
  for (;;) {
    const run = runShape.parse(await (await fetch(`${app.url}/api/v1/runs/${id}`, { headers })).json())
    if (run.state === 'finished') {
      if (run.verdict !== 'healthy')
        throw new Error(`the twelve services are ${run.verdict}: nothing to compare`)
      return run
    }
    if (run.state !== 'queued' && run.state !== 'running') throw new Error(`the run ended ${run.state}`)
    await sleep(10)
  }
}

function script(how: 'curl' | 'exec', containers: string[]): number {
  const began = performance.now()
  const done = spawnSync('bench/sequential.sh', [how, ...containers], { encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`the ${how} script failed: ${done.stderr}`)
  return performance.now() - began
}
