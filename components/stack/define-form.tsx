'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState, useTransition } from 'react'
import { Button, ButtonLink } from '#components/ui/button.tsx'
import { Field, TextArea } from '#components/ui/field.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { reach } from '#components/ui/reach.ts'
import { ComposeFiles } from './compose-files.tsx'
import { type DefineStack, defineInputOf, type Trouble, type Typed } from './define-input.ts'
import { TroubleList } from './trouble-list.tsx'

type Refused = { troubles: Trouble[] } | { reason: string }

/** Asks for compose files and keeps everything typed until they are accepted. */
export function DefineForm({ define, project }: { define: DefineStack; project: string }) {
  const router = useRouter()
  const [busy, start] = useTransition()
  const [refused, setRefused] = useState<Refused | null>(null)
  const [typed, setTyped] = useState<Typed>(() => blank(project))
  const change = (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part }))
  const send = (event: FormEvent) => {
    event.preventDefault()
    start(async () => {
      const answer = await reach(() => define(defineInputOf(typed)))
      if (answer.ok) router.push(`/stacks/${answer.slug}`)
      else setRefused(answer)
    })
  }
  return (
    <form onSubmit={send} className="grid max-w-3xl gap-6">
      <fieldset className="flex flex-wrap gap-x-6 gap-y-2">
        <legend className="mb-1 font-medium text-sm">Where the files are</legend>
        <Choice typed={typed} change={change} from="files" words="Here: upload or paste them" />
        <Choice typed={typed} change={change} from="server" words="On the server Rollcall runs on" />
      </fieldset>
      {typed.from === 'server' ? (
        <OnServer typed={typed} change={change} />
      ) : (
        <ComposeFiles typed={typed} change={change} />
      )}
      <Rest typed={typed} change={change} />
      {refused &&
        ('troubles' in refused ? (
          <TroubleList troubles={refused.troubles} />
        ) : (
          <Notice tone="bad" title={refused.reason} live />
        ))}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" busy={busy}>
          Define stack
        </Button>
        <ButtonLink look="quiet" href="/">
          Leave
        </ButtonLink>
      </div>
    </form>
  )
}

type Part = { typed: Typed; change: (change: Partial<Typed>) => void }

function blank(project: string): Typed {
  const files = [{ key: 0, name: 'compose.yaml', content: '' }]
  return { from: 'files', files, path: '', overrides: '', env: '', profiles: '', project }
}

function Choice({ typed, change, from, words }: Part & { from: Typed['from']; words: string }) {
  return (
    <label className="flex min-h-8 items-center gap-2 text-sm">
      <input
        type="radio"
        name="from"
        className="size-4 accent-accent"
        checked={typed.from === from}
        onChange={() => change({ from })}
      />
      {words}
    </label>
  )
}

function OnServer({ typed, change }: Part) {
  return (
    <div className="grid gap-4">
      <Field
        label="Path"
        required
        value={typed.path}
        placeholder="/srv/shop/compose.yaml"
        className="font-mono"
        hint="A compose file or its folder, as the server sees it. The .env file beside it is read too."
        onChange={(event) => change({ path: event.target.value })}
      />
      <Field
        label="Overrides"
        value={typed.overrides}
        placeholder="compose.prod.yaml"
        className="font-mono"
        hint="File names from the same folder, in order, separated by commas."
        onChange={(event) => change({ overrides: event.target.value })}
      />
    </div>
  )
}

function Rest({ typed, change }: Part) {
  return (
    <div className="grid gap-4">
      <TextArea
        label="Variables (.env)"
        value={typed.env}
        spellCheck={false}
        className="font-mono"
        placeholder="TAG=1.4.2"
        hint="Names and values for ${…} in the files. Values are used for reading and not kept."
        onChange={(event) => change({ env: event.target.value })}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field
          label="Profiles"
          value={typed.profiles}
          hint="Enabled profiles, separated by commas. Services of others are shown as inactive."
          onChange={(event) => change({ profiles: event.target.value })}
        />
        <Field
          label="Project"
          value={typed.project}
          hint="As given to docker compose -p, or the folder's name. Empty: the name in the files."
          onChange={(event) => change({ project: event.target.value })}
        />
      </div>
    </div>
  )
}
