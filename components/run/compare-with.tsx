import Form from 'next/form'
import { useId } from 'react'
import { Button } from '#components/ui/button.tsx'
import type { ComparedRun } from '#lib/core/run-view.ts'

type Props = { id: string; others: readonly ComparedRun[]; chosen: string | null }

/** Picks the run that run `id` is compared with; a form that works without a script too. */
export function CompareWith({ id, others, chosen }: Props) {
  const label = useId()
  if (others.length === 0) return null
  return (
    <Form
      action={`/runs/${id}`}
      scroll={false}
      className="no-print flex flex-wrap items-center gap-2 text-sm"
    >
      <label htmlFor={label}>Compare with</label>
      <select
        id={label}
        name="against"
        key={chosen}
        defaultValue={chosen ?? undefined}
        className="min-h-8 rounded-md border border-edge bg-surface px-2 text-ink text-sm"
      >
        {others.map((other) => (
          <option key={other.id} value={other.id}>
            run {other.number}
          </option>
        ))}
      </select>
      <Button small type="submit">
        Compare
      </Button>
    </Form>
  )
}
