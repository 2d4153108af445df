import { Notice } from '#components/ui/notice.tsx'
import type { RunView } from '#lib/core/run-view.ts'
import type { Tone } from '#lib/core/verdict-words.ts'

const WORDS: Partial<Record<RunView['state'], { tone: Tone; title: string; next: string }>> = {
  cancelled: {
    tone: 'unknown',
    title: 'Cancelled before its end',
    next: 'What had landed is below. It is no verdict.',
  },
  interrupted: {
    tone: 'warn',
    title: 'Interrupted: the process that ran it ended',
    next: 'What had landed is below. It is no verdict; re-verify to get one.',
  },
  broken: {
    tone: 'bad',
    title: 'The run could not be carried out',
    next: 'It is no verdict. Re-verify once the cause is gone.',
  },
}

/** Says plainly that a run ended without a verdict, and why. */
export function EndedEarly({ run }: { run: Pick<RunView, 'state' | 'trouble'> }) {
  const words = WORDS[run.state]
  if (!words) return null
  return (
    <Notice tone={words.tone} title={words.title}>
      {run.trouble && <p>{run.trouble}</p>}
      <p>{words.next}</p>
    </Notice>
  )
}
