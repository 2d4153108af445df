import { Mono } from '#components/ui/mono.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { Trouble } from './define-input.ts'

/** What is wrong with the files, each with its place; nothing was changed. */
export function TroubleList({ troubles }: { troubles: readonly Trouble[] }) {
  const count = troubles.length === 1 ? 'One thing stands' : `${troubles.length} things stand`
  return (
    <Notice tone="bad" title={`${count} in the way; nothing was changed`} live>
      <ul className="mt-1 grid gap-1.5">
        {troubles.map(({ file, line, column, message }) => (
          <li key={`${file}:${line}:${column} ${message}`}>
            <Mono className="font-semibold">
              {file}:{line}:{column}
            </Mono>{' '}
            {message}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
