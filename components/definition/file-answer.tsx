import { Notice } from '#components/ui/notice.tsx'
import type { Trouble } from '#lib/core/trouble.ts'
import type { FileAnswer } from './use-file-actions.ts'

type Props = { id: string; answer: FileAnswer | null; goTo: (trouble: Trouble) => void }

/** What came of a check or a save, read out when it comes; each trouble leads the caret to its place. */
export function FileAnswerNotice({ id, answer, goTo }: Props) {
  return (
    <div id={id} aria-live="polite">
      {answer?.ok === true && <Notice tone="good" title={answer.words} />}
      {answer?.ok === false && (
        <Notice tone="bad" title={titleOf(answer)}>
          {answer.troubles.length > 0 && (
            <ul className="mt-1 grid gap-1">
              {answer.troubles.map((trouble) => (
                <li key={JSON.stringify(trouble)} className="[overflow-wrap:anywhere]">
                  <button
                    type="button"
                    onClick={() => goTo(trouble)}
                    className="min-h-6 font-mono font-semibold text-[0.8125rem] underline underline-offset-2"
                  >
                    {trouble.file}:{trouble.line}:{trouble.column}
                  </button>{' '}
                  {trouble.message}
                </li>
              ))}
            </ul>
          )}
        </Notice>
      )}
    </div>
  )
}

function titleOf({ reason, troubles }: Extract<FileAnswer, { ok: false }>): string {
  if (reason !== null) return reason
  const count = troubles.length === 1 ? 'One thing stands' : `${troubles.length} things stand`
  return `${count} in the way; nothing was saved, and your text is still here.`
}
