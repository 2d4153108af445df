import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, openSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { aptInstall, mayInstall } from './apt.ts'

export type TestEngine = { stop(): Promise<void> }

const LOG = join(tmpdir(), 'rollcall-dockerd.log')

/** Finds a Docker Engine that answers, or installs and starts one where that is allowed; a string says what is missing. */
export async function findEngine(): Promise<TestEngine | string> {
  if (answers()) return { stop: async () => {} }
  if (!mayInstall()) return 'no Docker Engine answers, and this user may not install or start one'
  const lacking = [...(has('dockerd') ? [] : ['docker.io']), ...(has('iptables') ? [] : ['iptables'])]
  if (lacking.length > 0 && !aptInstall(lacking)) return 'Docker Engine could not be installed'
  // A package's own service may have started it meanwhile.
  for (const _second of [1, 2, 3]) {
    if (answers()) return { stop: async () => {} }
    await sleep(1000)
  }
  return start()
}

async function start(): Promise<TestEngine | string> {
  forgetDeadDaemon('/var/run/docker.pid')
  forgetDeadDaemon('/var/run/docker/containerd/containerd.pid')
  console.log('  starting dockerd …')
  const log = openSync(LOG, 'w')
  const daemon = spawn('dockerd', [], { stdio: ['ignore', log, log], detached: true })
  daemon.unref()
  for (let second = 0; second < 90; second += 1) {
    if (answers()) return { stop: () => stop(daemon) }
    if (daemon.exitCode !== null) break
    await sleep(1000)
  }
  return `dockerd did not start:\n${readFileSync(LOG, 'utf8').split('\n').slice(-12).join('\n')}`
}

async function stop(daemon: ChildProcess): Promise<void> {
  daemon.kill('SIGTERM')
  for (let tenth = 0; tenth < 300 && daemon.exitCode === null && daemon.signalCode === null; tenth += 1)
    await sleep(100)
  if (daemon.exitCode === null && daemon.signalCode === null) daemon.kill('SIGKILL')
}

/** A daemon that was killed leaves its pid file, and the number may belong to someone else by now. */
function forgetDeadDaemon(pidFile: string): void {
  if (!existsSync(pidFile)) return
  const pid = readFileSync(pidFile, 'utf8').trim()
  try {
    if (/^(dockerd|containerd)/.test(basename(readlinkSync(`/proc/${pid}/exe`)))) return
  } catch {
    // No such process, or not ours to see: either way not a daemon of this machine.
  }
  rmSync(pidFile, { force: true })
}

function answers(): boolean {
  return spawnSync('docker', ['info', '--format', '{{.ServerVersion}}'], { timeout: 20_000 }).status === 0
}

function has(command: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${command}`]).status === 0
}
