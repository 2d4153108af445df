'use client'

import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { announce } from '#components/live/announcer.tsx'
import { Button } from '#components/ui/button.tsx'
import type { DefinitionView } from '#lib/core/definition-view.ts'
import type { Trouble } from '#lib/core/trouble.ts'
import { caretAt } from './caret-at.ts'
import { CodeArea, moveCaret } from './code-area.tsx'
import { FileAnswerNotice } from './file-answer.tsx'
import { ImportFile } from './import-file.tsx'
import { Overtaken } from './overtaken.tsx'
import type { CheckRollcallFile, SaveRollcallFile } from './rollcall-file.ts'
import { type Draft, useDraft } from './use-draft.ts'
import { useFileActions } from './use-file-actions.ts'

type Props = { view: DefinitionView; check: CheckRollcallFile; save: SaveRollcallFile }

/** Edits a stack's `rollcall.yaml`; the text in hand outlives refusals and other people's versions. */
export function RollcallEditor({ view, check, save }: Props) {
  const { slug } = view.stack
  const field = useRef<HTMLTextAreaElement>(null)
  const said = useId()
  const draft = useDraft(view)
  const { busy, answer, checkNow, saveNow } = useFileActions({ slug, draft, check, save })
  const [replaced, setReplaced] = useState<{ text: string; by: string } | null>(null)
  const goTo = ({ line, column }: Trouble) => {
    if (field.current) moveCaret(field.current, caretAt(draft.text, line, column))
  }
  const importText = (text: string, name: string) => {
    setReplaced({ text: draft.text, by: name })
    draft.type(text)
    announce(`Imported ${name}. It is not saved yet.`)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.metaKey || event.ctrlKey) || event.altKey || event.key.toLowerCase() !== 's') return
    event.preventDefault()
    saveNow()
  }
  const wrong = answer?.ok === false && answer.text === draft.text ? answer.troubles : []
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys bubble from the field and the buttons within.
    <div className="grid gap-3" onKeyDown={onKeyDown}>
      {draft.isOvertaken && (
        <Overtaken version={view.version} by={view.createdBy} drop={draft.drop} keep={draft.keep} />
      )}
      <CodeArea
        field={field}
        label="rollcall.yaml"
        text={draft.text}
        troubles={wrong}
        describedBy={said}
        onType={draft.type}
      />
      <FileAnswerNotice id={said} answer={answer} goTo={goTo} />
      {replaced && (
        <p className="flex flex-wrap items-center gap-2 text-sm">
          {replaced.by} stands in the editor and is not saved by that.
          <Button
            small
            onClick={() => {
              draft.type(replaced.text)
              setReplaced(null)
            }}
          >
            Put back what was there
          </Button>
        </p>
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Button look="primary" busy={busy} onClick={saveNow} aria-keyshortcuts="Control+S Meta+S">
          Save
        </Button>
        <Button onClick={checkNow} busy={busy}>
          Check
        </Button>
        <ImportFile onText={importText} />
        <ExportLink slug={slug} />
        <span className="text-soft text-sm">{stateWords(draft, view.isStored)}</span>
      </div>
      <p className="text-soft text-sm">⌘S or Ctrl S saves. Check reads the text and saves nothing.</p>
    </div>
  )
}

/** Takes the saved `rollcall.yaml` along as a file. */
export function ExportLink({ slug }: { slug: string }) {
  return (
    <a
      href={`/api/v1/stacks/${encodeURIComponent(slug)}/definition?format=yaml`}
      download="rollcall.yaml"
      className="inline-flex min-h-10 items-center rounded-md border border-edge bg-surface px-4 font-medium text-sm hover:bg-sunken"
    >
      Export
    </a>
  )
}

function stateWords({ isChanged, basedOn }: Draft, isStored: boolean): string {
  if (isChanged) return `Not saved; begun from ${versionWords(basedOn)}.`
  return isStored ? 'As saved.' : 'A draft; nothing is saved yet.'
}

function versionWords(version: number): string {
  return version === 0 ? 'what is inferred' : `version ${version}`
}
