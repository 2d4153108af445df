import { spawnSync } from 'node:child_process'
import { z } from 'zod'
import { askPort, eightAtOnce, engineCall, idOf } from './engine-calls.ts'
import type { Services } from './services.ts'

/** What is asked of every service besides its state and health. */
export type How = 'http' | 'exec'

/** The command that is run inside each container. */
export const COMMAND = ['wget', '-q', '-O', '-', 'http://127.0.0.1:8080/health']

const listed = z.array(z.object({ Id: z.string() }))
const inspected = z.object({
  State: z.object({ Status: z.literal('running'), Health: z.object({ Status: z.literal('healthy') }) }),
  NetworkSettings: z.object({
    Ports: z.record(z.string(), z.array(z.object({ HostPort: z.string() })).nullable()),
  }),
})
const ended = z.object({ ExitCode: z.literal(0) })

/** Runs one of the two scripts over all services and maps it to the milliseconds it took. */
export function script(file: 'sequential.sh' | 'eight-at-once.sh', how: How, { names }: Services): number {
  const began = performance.now()
  const done = spawnSync(`bench/${file}`, [how, ...names], { encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`${file} ${how} failed: ${done.stderr}`)
  return performance.now() - began
}

/** Makes the bare engine calls that the questions need, eight at a time, and maps them to the milliseconds they took. */
export async function bareCalls(how: How, { stack }: Services): Promise<number> {
  const began = performance.now()
  const filters = encodeURIComponent(JSON.stringify({ label: [`com.docker.compose.project=${stack}`] }))
  const ids = listed.parse(await engineCall('GET', `/containers/json?all=1&filters=${filters}`))
  await eightAtOnce(ids, async ({ Id }) => {
    const { NetworkSettings } = inspected.parse(await engineCall('GET', `/containers/${Id}/json`))
    if (how === 'exec') return runCommand(Id)
    await askPort(Number(NetworkSettings.Ports['8080/tcp']?.[0]?.HostPort), '/health')
  })
  return performance.now() - began
}

async function runCommand(container: string): Promise<void> {
  const asked = { Cmd: COMMAND, AttachStdout: true, AttachStderr: true }
  const exec = idOf(await engineCall('POST', `/containers/${container}/exec`, asked))
  await engineCall('POST', `/exec/${exec}/start`, { Detach: false, Tty: false })
  ended.parse(await engineCall('GET', `/exec/${exec}/json`))
}
