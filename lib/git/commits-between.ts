import type { Interval } from '#lib/core/sprint-interval.ts'
import { GitUnavailable } from './git-unavailable.ts'
import type { OpenRepository } from './open-repository.ts'
import { runGit } from './run-git.ts'

const MOST_COMMITS = 10_000

/**
 * Lists the hashes reachable from `head` that were committed within the interval, in git's own order. Every commit is
 * looked at, because git's --since stops at the first old date and clocks of committers do not always agree.
 */
export async function commitsBetween(
  repository: OpenRepository,
  head: string,
  interval: Interval,
  signal: AbortSignal,
): Promise<string[]> {
  const hashes: string[] = []
  let rest = ''
  const end = await runGit({
    folder: repository.folder,
    args: ['rev-list', '--timestamp', head],
    signal,
    onOutput: (chunk) => {
      const lines = (rest + chunk.toString('latin1')).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        const [seconds = '', hash = ''] = line.split(' ')
        if (isWithinSeconds(interval, Number(seconds))) hashes.push(hash)
      }
      if (hashes.length > MOST_COMMITS) throw tooMany()
    },
  })
  if (end.exitCode !== 0)
    throw new GitUnavailable('broken', `git could not list the commits: ${end.complaint.trim()}`)
  return hashes
}

function isWithinSeconds(interval: Interval, seconds: number): boolean {
  return seconds * 1000 >= interval.from.getTime() && seconds * 1000 < interval.toExclusive.getTime()
}

function tooMany(): GitUnavailable {
  const most = MOST_COMMITS.toLocaleString('en')
  return new GitUnavailable('too large', `The period holds more than ${most} commits. Choose a shorter one.`)
}
