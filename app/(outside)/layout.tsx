import type { ReactNode } from 'react'
import { Logo } from '#components/shell/logo.tsx'

/** The pages before the door: one narrow column, nothing else. */
export default function OutsideLayout({ children }: { children: ReactNode }) {
  return (
    <main className="mx-auto grid min-h-dvh w-full max-w-md content-center gap-6 px-4 py-10">
      <p className="flex items-center gap-2 font-semibold text-lg tracking-tight">
        <Logo /> Rollcall
      </p>
      {children}
    </main>
  )
}
