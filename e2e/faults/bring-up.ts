import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../app/free-port.ts'
import { composeFile, containerOf, docker, removeStack } from '../stacks/compose.ts'
import { until } from '../stacks/until.ts'
import { CLIENTS, FAULT_PROJECTS, type FaultStack, SERVERS, STACKS } from './stacks.ts'

// Each question is some docker commands, which cost the machine as much as what they wait for.
const PACE_MS = 2_000

type Variables = Record<string, string>

/** The catalogue as it runs: what its compose files were filled in with, and how it is taken away. */
export type Faults = { variables: Variables; remove(): void }

/** Starts every container of the catalogue, breaks by hand what is broken by hand, and waits until all have settled. */
export async function bringUpFaults(): Promise<Faults> {
  removeAll()
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-faults-'))
  writeFileSync(join(folder, 'server'), foreignProgram(), { mode: 0o755 })
  const variables = {
    FAULTS_NODE: process.execPath,
    FAULTS_FOLDER: folder,
    FAULTS_PORT: String(await freePort()),
  }
  start(SERVERS, variables)
  for (const stack of STACKS) start(stack, variables)
  waitInVain(variables)
  await breakByHand()
  await until(
    'the servers',
    180,
    () => SERVERS.groups.flat().every((name) => health('data', name) === 'healthy'),
    PACE_MS,
  )
  start(CLIENTS, variables)
  await until('the faults', 180, settled, PACE_MS)
  const remove = () => {
    removeAll()
    rmSync(folder, { recursive: true, force: true })
  }
  return { variables, remove }
}

function start({ project, file, groups }: FaultStack, variables: Variables): void {
  for (const group of groups) {
    try {
      const scale = group.includes('scaled') ? ['--scale', 'scaled=3'] : []
      composeFile(project, file, ['up', '-d', '--no-deps', ...scale, ...group], variables)
    } catch (refusal) {
      // What the engine refuses to start is a fault of the catalogue; what never came to be is named here.
      for (const service of group) if (!exists(project, service)) throw refusal
    }
  }
}

/** `ledger` never gets healthy, so that Compose refuses what waits for it. */
function waitInVain(variables: Variables): void {
  try {
    composeFile('faults-health', 'faults/health.yaml', ['up', '-d', 'ledger-web'], variables)
  } catch {
    return
  }
  throw new Error('ledger-web started although ledger is not healthy')
}

async function breakByHand(): Promise<void> {
  docker(['kill', '-s', 'KILL', containerOf('faults-engine', 'killed')])
  docker(['stop', '-t', '5', containerOf('faults-engine', 'stopped')])
  docker(['pause', containerOf('faults-engine', 'suspended')])
  docker(['pause', containerOf('faults-sound', 'paused')])
  docker(['restart', '-t', '5', containerOf('faults-sound', 'restarted')])
  docker(['stop', '-t', '5', containerOf('faults-health', 'mail-server')])
  await until('frozen', 30, () => health('health', 'frozen') === 'healthy')
  docker(['pause', containerOf('faults-health', 'frozen')])
}

/** Every container has ended, or has said by its health check how it is, or goes round and round. */
function settled(): boolean {
  const told = '{{.Label "com.docker.compose.project"}}/{{.Label "com.docker.compose.service"}} {{.Status}}'
  const lines = docker(['ps', '-a', '--filter', 'label=com.docker.compose.project', '--format', told])
    .split('\n')
    .filter((line) => line.startsWith('faults-') && !line.startsWith('faults-sound/warming-up '))
  const mailer = lines.some(
    (line) => line.startsWith('faults-health/mailer ') && line.includes('(unhealthy)'),
  )
  const starting = lines.some((line) => line.includes('(health: starting)'))
  return mailer && !starting && restarts('silent-loop') >= 2 && restarts('talking-loop') >= 2
}

/** The head of an ELF file of a machine that nobody has (architecture 243, RISC-V, of 64 bits). */
function foreignProgram(): Buffer {
  const head = Buffer.alloc(64)
  head.write('\x7fELF\x02\x01\x01', 'latin1')
  head.writeUInt16LE(2, 16)
  head.writeUInt16LE(243, 18)
  return head
}

const health = (name: string, service: string) =>
  docker(['inspect', '-f', '{{.State.Health.Status}}', containerOf(`faults-${name}`, service)])

const restarts = (service: string) =>
  Number(docker(['inspect', '-f', '{{.RestartCount}}', containerOf('faults-launch', service)]))

function exists(project: string, service: string): boolean {
  try {
    return containerOf(project, service) !== ''
  } catch {
    return false
  }
}

function removeAll(): void {
  for (const project of FAULT_PROJECTS) removeStack(project)
}
