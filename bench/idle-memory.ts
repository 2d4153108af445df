import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** The resident memory of a process in MB after `seconds` of rest, its children (PostgreSQL) not counted; null off Linux. */
export async function idleMemory(pid: number, seconds: number): Promise<number | null> {
  await sleep(seconds * 1000)
  try {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024)
  } catch {
    return null
  }
}
