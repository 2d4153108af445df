'use client'

import { type ReactNode, useEffect, useId, useRef } from 'react'

type Props = { open: boolean; onClose: () => void; title: string; children: ReactNode }

/** The browser's own modal dialog, named by its title; Escape closes it and focus returns where it was. It goes to `data-first-focus` if there is one. */
export function Dialog({ open, onClose, title, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    if (open && !dialog.current?.open) {
      dialog.current?.showModal()
      dialog.current?.querySelector<HTMLElement>('[data-first-focus]')?.focus()
    }
    if (!open) dialog.current?.close()
  }, [open])
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby={id}
      className="m-auto w-[min(32rem,calc(100vw-2rem))] rounded-lg border border-line bg-surface p-5 text-ink shadow-xl"
    >
      <h2 id={id} className="font-semibold text-lg">
        {title}
      </h2>
      <div className="mt-3 grid gap-4">{children}</div>
    </dialog>
  )
}
