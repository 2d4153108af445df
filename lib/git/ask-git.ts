import { GitUnavailable } from './git-unavailable.ts'
import { type GitCall, type GitEnd, runGit } from './run-git.ts'

const LONGEST_ANSWER = 64 * 1024

/** Runs git for a short answer and maps it to trimmed text; throws GitUnavailable when it is longer than 64 KiB. */
export async function askGit(call: Omit<GitCall, 'onOutput'>): Promise<GitEnd & { text: string }> {
  const chunks: Buffer[] = []
  let length = 0
  const end = await runGit({
    ...call,
    onOutput: (chunk) => {
      length += chunk.length
      if (length > LONGEST_ANSWER) throw new GitUnavailable('broken', 'git answered more than was asked.')
      chunks.push(chunk)
    },
  })
  return { ...end, text: Buffer.concat(chunks).toString('utf8').trim() }
}
