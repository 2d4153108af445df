'use client'

import { useActionState } from 'react'
import { Button, ButtonLink } from '#components/ui/button.tsx'
import { Field, TextArea } from '#components/ui/field.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { SprintRefusal, SprintTyped } from '#lib/core/sprint-form.ts'
import type { StackChoice } from '#lib/core/sprint-view.ts'
import { StackChoices } from './stack-choices.tsx'
import { ZoneField } from './zone-field.tsx'

type SprintAction = (before: SprintRefusal, form: FormData) => Promise<SprintRefusal>

type Props = {
  action: SprintAction
  /** What the fields begin with; null for a new sprint. */
  start: SprintTyped | null
  stacks: readonly StackChoice[]
  zones: readonly string[]
  back: string
  submit: string
}

/** The form of a sprint; a refusal keeps what was typed and stands beside the field it is about. */
export function SprintForm({ action, start, stacks, zones, back, submit }: Props) {
  const [refusal, send, busy] = useActionState(action, null)
  const typed = refusal?.typed ?? start
  const errors = refusal?.fields ?? {}
  return (
    <form action={send} noValidate className="grid max-w-2xl gap-5">
      {refusal && <Notice live tone="bad" title={refusal.reason} />}
      <Field
        label="Name"
        name="name"
        required
        maxLength={120}
        defaultValue={typed?.name}
        error={errors.name}
      />
      <TextArea label="Goal" name="goal" maxLength={4000} defaultValue={typed?.goal} error={errors.goal} />
      <div className="grid gap-5 sm:grid-cols-2">
        <Field
          label="First day"
          name="from"
          type="date"
          required
          defaultValue={typed?.from}
          error={errors.from}
        />
        <Field label="Last day" name="to" type="date" required defaultValue={typed?.to} error={errors.to} />
      </div>
      <ZoneField zones={zones} chosen={typed?.zone ?? null} error={errors.zone} />
      <StackChoices stacks={stacks} chosen={typed?.stacks ?? []} error={errors.stacks} />
      <Repository typed={typed} errors={errors} />
      <div className="flex gap-3">
        <Button type="submit" look="primary" busy={busy}>
          {submit}
        </Button>
        <ButtonLink href={back}>Cancel</ButtonLink>
      </div>
    </form>
  )
}

type RepositoryProps = { typed: SprintTyped | null; errors: NonNullable<SprintRefusal>['fields'] }

function Repository({ typed, errors }: RepositoryProps) {
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <Field
        label="Repository folder"
        name="path"
        className="font-mono"
        autoComplete="off"
        spellCheck={false}
        defaultValue={typed?.path}
        error={errors.path}
        hint="Absolute, on the server; empty for none."
      />
      <Field
        label="Branch"
        name="branch"
        className="font-mono"
        autoComplete="off"
        spellCheck={false}
        defaultValue={typed?.branch}
        error={errors.branch}
        hint="Such as main."
      />
    </div>
  )
}
