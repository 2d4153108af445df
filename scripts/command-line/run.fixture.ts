import { runCommandLine } from '../command-line.ts'

/** Runs `rollcall` with these words and maps it to its exit code and the lines it wrote. */
export async function run(words: string): Promise<{ code: number; out: string[]; hints: string[] }> {
  const out: string[] = []
  const hints: string[] = []
  const voice = { out: (line: string) => void out.push(line), hint: (line: string) => void hints.push(line) }
  return { code: await runCommandLine(words.split(' '), voice), out, hints }
}
