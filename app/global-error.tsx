'use client'

import './globals.css'
import { Broken } from '#components/shell/broken.tsx'

/** The root layout threw: the page brings its own document. */
export default function GlobalError(props: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body className="min-h-dvh font-sans antialiased">
        <main className="mx-auto max-w-3xl px-4 py-16">
          <Broken {...props} />
        </main>
      </body>
    </html>
  )
}
