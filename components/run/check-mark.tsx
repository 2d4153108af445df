import { Glyph } from '#components/ui/glyph.tsx'
import { OutcomeMark } from '#components/ui/outcome-mark.tsx'
import type { CheckResult } from '#lib/core/outcome.ts'

/** A check's outcome; advice that is not followed is a remark, for it fails nothing. */
export function CheckMark({
  check: { outcome, advisory },
}: {
  check: Pick<CheckResult, 'outcome' | 'advisory'>
}) {
  if (!advisory || outcome !== 'fail') return <OutcomeMark outcome={outcome} />
  return (
    <span className="inline-flex items-center gap-1.5 font-medium text-sm text-unknown whitespace-nowrap">
      <Glyph shape="triangle" className="size-4 shrink-0" />
      remark
    </span>
  )
}
