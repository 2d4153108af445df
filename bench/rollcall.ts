import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { nodeCommand } from '#e2e/app/node-command.ts'
import type { Rollcall } from '#e2e/app/rollcall.ts'
import { until } from '#e2e/stacks/until.ts'
import { COMMAND, type How } from './by-hand.ts'
import type { Services } from './services.ts'

export type Asked = { app: Rollcall; token: string }
export type Verified = { checks: number; runMs: number; overHttpMs: number }

const runShape = z.object({
  state: z.string(),
  verdict: z.string().nullable(),
  planned: z.number(),
  durationMs: z.number().nullable(),
})

/** Makes a token on the command line, and lets commands be run inside the containers of the host. */
export async function enter(app: Rollcall): Promise<Asked> {
  const token = nodeCommand(app, ['token', 'create', '--name', 'bench', '--role', 'developer'])
  await until('the host', 30, () => nodeCommand(app, ['host', 'list']) !== '')
  const [host = ''] = nodeCommand(app, ['host', 'list']).split('\t')
  nodeCommand(app, ['host', 'allow', host, '--exec'])
  return { app, token }
}

/** Declares the one question that is asked of every service of a stack besides its state and health. */
export async function declare(asked: Asked, how: How, { stack, names }: Services): Promise<void> {
  const path = `/api/v1/stacks/${stack}`
  await until(stack, 60, async () => (await call(asked, path)).ok)
  const check =
    how === 'http' ? '{ http: /health, port: 8080 }' : `{ exec: { command: ${JSON.stringify(COMMAND)} } }`
  const services = names.map((name) => `  ${name.slice(stack.length + 1)}: { checks: [${check}] }\n`)
  const version = (await call(asked, `${path}/definition`)).headers.get('etag') ?? '"0"'
  const saved = await call(asked, `${path}/definition`, {
    method: 'PUT',
    body: `services:\n${services.join('')}`,
    headers: { 'if-match': version },
  })
  if (!saved.ok) throw new Error(`the definition of ${stack} was refused: ${await saved.text()}`)
}

/** Has a stack verified and maps the run to its checks, its own duration, and the time until it could be read over HTTP. */
export async function verify(asked: Asked, { stack, names }: Services): Promise<Verified> {
  // Reading a run with all its evidence takes the server's time from the run: the larger, the less often.
  const paceMs = Math.max(25, 2 * names.length)
  const began = performance.now()
  const started = await call(asked, `/api/v1/stacks/${stack}/runs`, { method: 'POST' })
  const { id } = z.object({ id: z.string() }).parse(await started.json())
  for (;;) {
    const run = runShape.parse(await (await call(asked, `/api/v1/runs/${id}`)).json())
    if (run.state === 'finished') {
      if (run.verdict !== 'healthy') throw new Error(`${stack} is ${run.verdict}: nothing to compare`)
      const overHttpMs = performance.now() - began
      return { checks: run.planned, runMs: run.durationMs ?? Number.NaN, overHttpMs }
    }
    if (run.state !== 'queued' && run.state !== 'running') throw new Error(`the run ended ${run.state}`)
    await sleep(paceMs)
  }
}

async function call({ app, token }: Asked, path: string, options: RequestInit = {}): Promise<Response> {
  const headers = { ...options.headers, authorization: `Bearer ${token}` }
  const ask = () => fetch(`${app.url}${path}`, { ...options, headers })
  // While a script runs, nothing here hears that the server closed a connection that was idle.
  return ask().catch(ask)
}
