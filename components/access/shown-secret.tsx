'use client'

import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'

/** A secret to copy now, for it is shown this once. */
export function ShownSecret({ secret }: { secret: string }) {
  const [copied, setCopied] = useState(false)
  // Browsers offer the clipboard on loopback and https only; elsewhere the secret is selected by hand.
  const copy = () => navigator.clipboard?.writeText(secret).then(() => setCopied(true))
  return (
    <div className="grid gap-2">
      <output
        aria-label="Secret"
        className="select-all break-all rounded-md bg-sunken px-3 py-2 font-mono text-sm"
      >
        {secret}
      </output>
      <div className="flex items-center gap-3">
        <Button small onClick={copy}>
          Copy
        </Button>
        <span role="status" className="text-soft text-sm">
          {copied ? 'Copied.' : ''}
        </span>
      </div>
    </div>
  )
}
