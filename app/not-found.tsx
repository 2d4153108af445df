import type { Metadata } from 'next'
import { Lost } from '#components/shell/lost.tsx'

export const metadata: Metadata = { title: 'Not found' }

/** An address that no page has. */
export default function NotFound() {
  return (
    <main className="mx-auto max-w-3xl px-4 py-16">
      <Lost />
    </main>
  )
}
