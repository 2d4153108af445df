import { execFileSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

/** A project of its own on the real engine, made with the docker command and taken away by `removeAll`. */
export function realContainers(project: string) {
  const docker = (words: string[]) =>
    execFileSync('docker', words, { encoding: 'utf8', stdio: 'pipe' }).trim()
  const create = (verb: string[], service: string, options: string[], command: string[]) =>
    docker([
      ...verb,
      ...[
        '--label',
        `com.docker.compose.project=${project}`,
        '--label',
        `com.docker.compose.service=${service}`,
      ],
      ...['--name', `${project}-${service}-1`, ...options, 'rollcall-test/tiny:1', ...command],
    ])
  return {
    docker,
    run: (service: string, options: string[], command: string[]) =>
      create(['run', '-d'], service, options, command),
    create: (service: string, options: string[], command: string[]) =>
      create(['create'], service, options, command),
    removeAll: () => {
      const ids = docker(['ps', '-aq', '--filter', `label=com.docker.compose.project=${project}`])
      if (ids !== '') docker(['rm', '-f', ...ids.split('\n')])
    },
  }
}

/** Asks four times a second until the answer is right; gives the last answer after 60 s, for the test to judge. */
export async function settled<T>(ask: () => Promise<T>, right: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + 60_000
  for (;;) {
    const answer = await ask()
    if (right(answer) || Date.now() > end) return answer
    await sleep(250)
  }
}
