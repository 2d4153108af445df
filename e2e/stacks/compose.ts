import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { composeCommand } from '#scripts/test/images.ts'

/** Runs Compose on one of the test stacks with `ports` as its variables; throws with Compose's words when it fails. */
export function compose(stack: string, words: string[], ports: Record<string, string>): string {
  return composeFile(stack, join(stack, 'compose.yaml'), words, ports)
}

/** Runs Compose on a project with a file of this folder; throws with Compose's words when it fails. */
export function composeFile(
  project: string,
  file: string,
  words: string[],
  variables: Record<string, string>,
): string {
  const [command = 'docker-compose', ...rest] = composeCommand() ?? []
  const done = spawnSync(command, [...rest, '-p', project, '-f', pathOf(file), ...words], {
    encoding: 'utf8',
    env: { ...process.env, ...variables },
    timeout: 180_000,
  })
  if (done.status === 0) return done.stdout
  throw new Error(`${words.join(' ')} of ${project} failed:\n${done.stdout}${done.stderr}`)
}

/** The path of a file of this folder. */
export function pathOf(file: string): string {
  return join(import.meta.dirname, file)
}

// An engine of two cores needs seconds for ten containers, and a call waits a minute at most.
const AT_ONCE = 20

/** Removes whatever an earlier, perhaps killed, run left of a stack. */
export function removeStack(stack: string): void {
  const label = `label=com.docker.compose.project=${stack}`
  const ids = (words: string[]) =>
    docker([...words, '-q', '--filter', label])
      .split('\n')
      .filter(Boolean)
  const containers = ids(['ps', '-a'])
  for (let from = 0; from < containers.length; from += AT_ONCE)
    docker(['rm', '-f', '-v', ...containers.slice(from, from + AT_ONCE)])
  const networks = ids(['network', 'ls'])
  if (networks.length > 0) spawnSync('docker', ['network', 'rm', ...networks])
}

/** Runs the docker command line and maps it to what it printed. */
export function docker(words: string[]): string {
  return execFileSync('docker', words, { encoding: 'utf8', timeout: 60_000 }).trim()
}

/** The id of the container that a stack's service has now. */
export function containerOf(stack: string, service: string): string {
  const labels = [`com.docker.compose.project=${stack}`, `com.docker.compose.service=${service}`]
  const [id] = docker(['ps', '-aq', ...labels.flatMap((label) => ['--filter', `label=${label}`])]).split('\n')
  if (id === undefined || id === '') throw new Error(`${stack} has no container of ${service}`)
  return id
}
