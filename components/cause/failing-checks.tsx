import { checkWords } from '#components/run/check-words.ts'
import type { Cause } from '#lib/core/cause.ts'
import { checkAnchor } from '#lib/core/check-anchor.ts'
import type { CheckResult } from '#lib/core/outcome.ts'

// Six services can fail thirty checks for one cause; the list below has them all.
const SHOWN = 6

type Props = { cause: Cause; results: readonly CheckResult[]; runPath: string }

/** Leads from a cause to the checks that fail for it; nothing where none does. */
export function FailingChecks({ cause, results, runPath }: Props) {
  const failing = failingOf(cause, results)
  if (failing.length === 0) return null
  return (
    <>
      <dt className="text-soft">Failing checks</dt>
      <dd className="min-w-0">
        <ul className="flex flex-wrap gap-x-4">
          {failing.slice(0, SHOWN).map((check) => (
            <li key={checkAnchor(check)}>
              <a
                href={`${runPath}#${checkAnchor(check)}`}
                className="prose-link inline-flex min-h-6 items-center [overflow-wrap:anywhere]"
              >
                {checkWords(check)}
              </a>
            </li>
          ))}
          {failing.length > SHOWN && (
            <li>
              <a href={`${runPath}#outcome-fail`} className="prose-link inline-flex min-h-6 items-center">
                {failing.length - SHOWN} more
              </a>
            </li>
          )}
        </ul>
      </dd>
    </>
  )
}

/** The checks that fail in the services a cause names, those where it sits first; advice is no failure. */
function failingOf(
  { services, blocked }: Pick<Cause, 'services' | 'blocked'>,
  results: readonly CheckResult[],
): CheckResult[] {
  const failing = results.filter(({ outcome, advisory }) => outcome === 'fail' && !advisory)
  return [services, blocked].flatMap((names) => failing.filter(({ service }) => names.includes(service)))
}
