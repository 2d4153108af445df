import { useId } from 'react'
import { SampleMark } from '#components/ui/sample-mark.tsx'
import type { StackChoice } from '#lib/core/sprint-view.ts'

type Props = { stacks: readonly StackChoice[]; chosen: readonly string[]; error: string | undefined }

/** The stacks a sprint is about, as boxes to tick. */
export function StackChoices({ stacks, chosen, error }: Props) {
  const id = useId()
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined} className="grid gap-2">
      <legend className="mb-1 font-medium text-sm">Stacks</legend>
      {stacks.length === 0 && (
        <p className="text-soft text-sm">There is no stack yet; you can add some later.</p>
      )}
      {stacks.map((stack) => (
        <label key={stack.slug} className="flex min-h-8 items-center gap-2 text-sm">
          <input
            type="checkbox"
            name="stacks"
            value={stack.slug}
            defaultChecked={chosen.includes(stack.slug)}
            className="size-4 accent-accent"
          />
          {stack.name}
          <span className="text-soft">on {stack.hostName}</span>
          {stack.sample && <SampleMark />}
        </label>
      ))}
      {error && (
        <p id={`${id}-error`} className="font-medium text-bad text-sm">
          {error}
        </p>
      )}
    </fieldset>
  )
}
