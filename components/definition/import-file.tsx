'use client'

import type { ChangeEvent } from 'react'

/** Reads a file from disk into the editor; nothing is saved by it. */
export function ImportFile({ onText }: { onText: (text: string, name: string) => void }) {
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? []
    if (file === undefined) return
    const text = await file.text()
    // Or choosing the same file once more would change nothing.
    event.target.value = ''
    onText(text, file.name)
  }
  return (
    <label className="inline-flex min-h-10 cursor-pointer items-center rounded-md border border-edge bg-surface px-4 font-medium text-sm focus-within:outline-2 focus-within:outline-accent focus-within:outline-offset-2 hover:bg-sunken">
      Import a file
      <input type="file" accept=".yaml,.yml" className="sr-only" onChange={read} />
    </label>
  )
}
