import { Mono } from '#components/ui/mono.tsx'
import type { Change } from './also-changed.ts'

/** What is another than before beside the checks: causes, images, the definition, the commit. */
export function AlsoChanged({ changes }: { changes: readonly Change[] }) {
  return (
    <ul className="grid gap-1.5 text-sm">
      {changes.map(({ what, before, now, whole }) => (
        <li key={JSON.stringify([what, before, now])} {...(whole === null ? {} : { 'data-tip': whole })}>
          <span className="block text-soft">{what}</span>
          {before !== null && <Mono>{before}</Mono>}
          {before !== null && now !== null && (
            <>
              <span aria-hidden> → </span>
              <span className="sr-only"> became </span>
            </>
          )}
          {now !== null && <Mono>{now}</Mono>}
        </li>
      ))}
    </ul>
  )
}
