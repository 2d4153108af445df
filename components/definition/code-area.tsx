'use client'

import { type RefObject, useId } from 'react'
import type { Trouble } from '#lib/core/trouble.ts'

type Props = {
  field: RefObject<HTMLTextAreaElement | null>
  label: string
  text: string
  /** Where the text as it stands is wrong. */
  troubles: readonly Trouble[]
  describedBy?: string | undefined
  /** Null for who may only read. */
  onType: ((text: string) => void) | null
}

// The numbers, the bands and the text share one line height, or they would drift apart.
const LINE = 'font-mono text-base leading-6 sm:text-[0.8125rem]'

/** A text with numbered lines, as tall as it needs; its frame scrolls. Wrong lines have a band and a mark. */
export function CodeArea({ field, label, text, troubles, describedBy, onType }: Props) {
  const id = useId()
  const count = text.split('\n').length
  const wrong = [...new Set(troubles.map(({ line }) => line))]
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-medium text-sm">
        {label}
      </label>
      <div
        data-frame
        className="relative flex max-h-[70vh] items-start overflow-y-auto rounded-md border border-edge bg-surface focus-within:outline-2 focus-within:outline-accent focus-within:outline-offset-2"
      >
        {wrong.map((line) => (
          <span
            key={line}
            aria-hidden
            style={{ top: `${0.5 + (line - 1) * 1.5}rem` }}
            className="pointer-events-none absolute inset-x-0 h-6 bg-bad-wash ps-1 font-bold text-bad"
          >
            !
          </span>
        ))}
        <pre
          aria-hidden
          className={`relative shrink-0 select-none ps-4 pe-2 py-2 text-end text-soft ${LINE}`}
        >
          {Array.from({ length: count }, (_, at) => at + 1).join('\n')}
        </pre>
        <textarea
          ref={field}
          id={id}
          value={text}
          rows={count}
          wrap="off"
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          readOnly={onType === null}
          aria-invalid={troubles.length > 0 || undefined}
          aria-describedby={describedBy}
          onChange={(event) => onType?.(event.target.value)}
          className={`relative min-h-48 min-w-0 flex-1 resize-none overflow-x-auto overflow-y-hidden border-line border-s bg-transparent px-3 py-2 text-ink outline-none ${LINE}`}
        />
      </div>
    </div>
  )
}

/** Puts the caret of a CodeArea at an offset in its text, and its line into view. */
export function moveCaret(field: HTMLTextAreaElement, offset: number): void {
  field.focus()
  field.setSelectionRange(offset, offset)
  const line = field.value.slice(0, offset).split('\n').length
  const height = Number.parseFloat(getComputedStyle(field).lineHeight)
  field.closest('[data-frame]')?.scrollTo({ top: Math.max(0, (line - 4) * height) })
}
