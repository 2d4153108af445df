import type { ReactNode } from 'react'

type Props = { title?: ReactNode; actions?: ReactNode; id?: string; children: ReactNode; className?: string }

/** A bordered section; with a title it is a landmark named by its heading. */
export function Card({ title, actions, id, children, className = 'p-4 sm:p-5' }: Props) {
  return (
    <section id={id} className="min-w-0 rounded-lg border border-line bg-surface">
      {title && (
        <div className="flex min-h-12 flex-wrap items-center justify-between gap-2 border-line border-b px-4 py-2 sm:px-5">
          <h2 className="font-semibold text-base">{title}</h2>
          {actions}
        </div>
      )}
      <div className={className}>{children}</div>
    </section>
  )
}
