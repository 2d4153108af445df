import type { ReactNode } from 'react'

/** What stands where there is nothing yet: what would be here and how it comes. */
export function Empty({
  title,
  children,
  action,
}: {
  title: string
  children?: ReactNode
  action?: ReactNode
}) {
  return (
    <div className="grid justify-items-start gap-3 rounded-lg border border-edge border-dashed px-5 py-8 sm:px-8">
      <h2 className="font-semibold text-lg">{title}</h2>
      {children && <div className="max-w-prose text-soft">{children}</div>}
      {action && <div className="flex flex-wrap gap-2">{action}</div>}
    </div>
  )
}
