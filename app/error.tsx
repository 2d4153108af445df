'use client'

import { Broken } from '#components/shell/broken.tsx'

/** A page or layout that threw, header included. */
export default function ErrorOutside(props: { error: unknown; retry: () => void }) {
  return (
    <main className="mx-auto max-w-3xl px-4 py-16">
      <Broken {...props} />
    </main>
  )
}
