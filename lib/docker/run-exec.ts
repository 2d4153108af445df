import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { EngineRefused } from '#lib/core/engine-refused.ts'
import { type Asking, ask, twice } from './ask.ts'
import type { Client } from './client.ts'
import type { ExecResult } from './engine.ts'
import { isContainerId } from './is-container-id.ts'
import { OutputTail } from './output-tail.ts'
import { readOutput } from './read-output.ts'
import { refusable, saidIn } from './refusal.ts'

const rawCreated = z.object({ Id: z.string() })
const rawExec = z.object({ Running: z.boolean(), ExitCode: z.number().nullish() })

const CANNOT_RUN = 'The command cannot be run'
const FIRST_WAIT_MS = 5
const LONGEST_WAIT_MS = 200

/**
 * Runs a command in a running container, without a terminal, and gives its exit code and the end of both outputs. Throws
 * EngineRefused when the container is gone or not running, EngineUnavailable past the deadline, and the reason of `signal`
 * when that aborts; in both cases the command goes on in there, for the engine knows no way to end it.
 */
export async function runExec(
  client: Client,
  asking: Asking,
  ...[id, command, signal]: [id: string, command: readonly string[], signal: AbortSignal | undefined]
): Promise<ExecResult> {
  signal?.throwIfAborted()
  if (!isContainerId(id)) throw new EngineRefused(`${CANNOT_RUN}: the container is gone.`)
  let began = false
  const run = async (deadline: AbortSignal) => {
    const stop = signal === undefined ? deadline : AbortSignal.any([signal, deadline])
    const execId = await create(client, id, command, stop)
    began = true
    return outcomeOf(client, execId, stop)
  }
  const late = () =>
    began ? `The command did not end within ${asking.deadlineMs / 1000} s; it goes on in the container` : null
  try {
    return await ask(asking, run, late)
  } catch (error) {
    signal?.throwIfAborted()
    throw error
  }
}

async function create(client: Client, id: string, command: readonly string[], signal: AbortSignal) {
  const body = { AttachStdout: true, AttachStderr: true, Tty: false, Cmd: command }
  const made = await refusable(CANNOT_RUN, () => client.post(`/containers/${id}/exec`, signal, { body }))
  return rawCreated.parse(made).Id
}

async function outcomeOf(client: Client, execId: string, signal: AbortSignal): Promise<ExecResult> {
  const path = `/exec/${encodeURIComponent(execId)}`
  const tail = new OutputTail()
  try {
    const stream = await client.postForStream(`${path}/start`, signal, {
      body: { Detach: false, Tty: false },
    })
    await readOutput(stream, false, signal, ({ bytes }) => {
      tail.add(bytes)
      return true
    })
  } catch (error) {
    const exitCode = unstartedCode(error)
    if (exitCode !== null) return { exitCode, output: saidIn(error) }
    return refusable(CANNOT_RUN, () => Promise.reject(error))
  }
  return { exitCode: await exitCodeOf(client, path, signal), output: tail.text().text }
}

// The output can end a moment before the engine knows of the end.
async function exitCodeOf(client: Client, path: string, signal: AbortSignal): Promise<number | null> {
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
    const raw = rawExec.parse(await twice(signal, () => client.json(`${path}/json`, signal)))
    if (!raw.Running) return raw.ExitCode ?? null
    await sleep(wait, undefined, { signal })
  }
}

// Some engines refuse to start what is not there, others start it and let it end with the shell's code; the shell's it is.
function unstartedCode(error: unknown): number | null {
  const said = error instanceof Error ? error.message : ''
  if (/executable file not found|no such file or directory/i.test(said)) return 127
  return /OCI runtime|exec failed/i.test(said) && /permission denied/i.test(said) ? 126 : null
}
