'use client'

import { Button, ButtonLink } from '#components/ui/button.tsx'
import { Mono } from '#components/ui/mono.tsx'
import { Notice } from '#components/ui/notice.tsx'

type Props = { error: unknown; retry: () => void }

/** A page that could not be shown: what to do, and the number under which the log tells more. */
export function Broken({ error, retry }: Props) {
  const digest = digestOf(error)
  return (
    <div className="grid max-w-2xl gap-4">
      <title>Something broke · Rollcall</title>
      <h1 className="font-semibold text-2xl tracking-tight">This page could not be shown</h1>
      <Notice tone="bad" title="Something in Rollcall broke" live>
        Nothing that was stored is lost. Try again; if it stays, its database may be down, and the log of
        Rollcall tells more
        {digest ? (
          <>
            {' '}
            under <Mono>{digest}</Mono>.
          </>
        ) : (
          '.'
        )}
      </Notice>
      <div className="flex flex-wrap gap-2">
        <Button look="primary" onClick={retry}>
          Try again
        </Button>
        <ButtonLink href="/">To the board</ButtonLink>
      </div>
    </div>
  )
}

function digestOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('digest' in error)) return null
  return typeof error.digest === 'string' ? error.digest : null
}
