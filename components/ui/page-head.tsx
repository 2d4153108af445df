import Link from 'next/link'
import type { ReactNode } from 'react'

type Props = {
  title: ReactNode
  /** Where this page belongs, outermost first. */
  trail?: { href: string; name: string }[]
  /** Beside the title, such as a sample mark. */
  marks?: ReactNode
  actions?: ReactNode
  children?: ReactNode
}

/** A page's title with its trail, marks, actions and a few words below. */
export function PageHead({ title, trail, marks, actions, children }: Props) {
  return (
    <header className="mb-6 grid gap-2">
      {trail && trail.length > 0 && <Trail trail={trail} />}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
          <h1 className="min-w-0 font-semibold text-2xl tracking-tight break-words">{title}</h1>
          {marks}
        </div>
        {actions && <div className="no-print flex flex-wrap items-center gap-2">{actions}</div>}
      </div>
      {children && <div className="max-w-3xl text-soft">{children}</div>}
    </header>
  )
}

function Trail({ trail }: { trail: { href: string; name: string }[] }) {
  return (
    <nav aria-label="Where you are" className="no-print text-sm">
      <ol className="flex flex-wrap gap-1.5 text-soft">
        {trail.map((step, index) => (
          <li key={step.href} className="flex items-center gap-1.5">
            {index > 0 && <span aria-hidden>/</span>}
            <Link href={step.href} className="prose-link inline-flex min-h-6 items-center">
              {step.name}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
