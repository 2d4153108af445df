'use client'

import type { ChangeEvent } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Field, TextArea } from '#components/ui/field.tsx'
import type { Typed } from './define-input.ts'

type Props = { typed: Typed; change: (change: Partial<Typed>) => void }

const NAMES = ['compose.yaml', 'compose.override.yaml']

/** Compose files as text: pasted, or read from files that were chosen; the first is the base, each later one overrides. */
export function ComposeFiles({ typed: { files, env }, change }: Props) {
  const nextKey = Math.max(-1, ...files.map(({ key }) => key)) + 1
  const edit = (key: number, part: { name?: string; content?: string }) =>
    change({ files: files.map((file) => (file.key === key ? { ...file, ...part } : file)) })
  const add = () =>
    change({
      files: [
        ...files,
        { key: nextKey, name: NAMES[files.length] ?? `compose.${files.length}.yaml`, content: '' },
      ],
    })
  const upload = async (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(event.target.files ?? [])]
    event.target.value = ''
    const read = await Promise.all(
      chosen.map(async (file) => ({ name: file.name, content: await file.text() })),
    )
    const variables = read.find(({ name }) => name.endsWith('.env'))
    const kept = files.filter(({ content }) => content.trim() !== '')
    const given = read
      .filter((file) => file !== variables)
      .map((file, index) => ({ ...file, key: nextKey + index }))
    change({ files: [...kept, ...given], env: variables?.content ?? env })
  }
  return (
    <div className="grid gap-5">
      <Field
        label="Choose files"
        type="file"
        multiple
        accept=".yml,.yaml,.env,.json"
        onChange={upload}
        className="py-2"
        hint="Base file first, then overrides, and files they include or extend; a .env file fills the variables below."
      />
      {files.map(({ key, name, content }, index) => (
        <fieldset key={key} className="grid gap-3 rounded-lg border border-line p-4">
          <legend className="px-1 font-medium text-sm">
            {index === 0 ? 'Base file' : `File ${index + 1}`}
          </legend>
          <Field
            label="Name"
            value={name}
            onChange={(event) => edit(key, { name: event.target.value })}
            required
          />
          <TextArea
            label="Content"
            value={content}
            rows={index === 0 ? 12 : 6}
            spellCheck={false}
            className="font-mono"
            onChange={(event) => edit(key, { content: event.target.value })}
          />
          {files.length > 1 && (
            <Button
              small
              look="quiet"
              className="justify-self-start"
              onClick={() => change({ files: files.filter((file) => file.key !== key) })}
            >
              Remove {name}
            </Button>
          )}
        </fieldset>
      ))}
      <Button className="justify-self-start" onClick={add}>
        Add an override
      </Button>
    </div>
  )
}
