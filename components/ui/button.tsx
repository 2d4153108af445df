import Link from 'next/link'
import type { ComponentProps } from 'react'

export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'danger'

const LOOKS: Record<ButtonLook, string> = {
  primary: 'bg-accent text-on-accent border-transparent hover:opacity-90',
  plain: 'bg-surface text-ink border-edge hover:bg-sunken',
  quiet: 'bg-transparent text-ink border-transparent hover:bg-sunken',
  danger: 'bg-surface text-bad border-bad hover:bg-bad-wash',
}

function buttonClass(look: ButtonLook, small: boolean, className: string): string {
  const size = small ? 'min-h-8 px-3 text-sm' : 'min-h-10 px-4 text-sm'
  return `relative inline-flex items-center justify-center gap-2 rounded-md border font-medium whitespace-nowrap transition-colors disabled:opacity-60 aria-disabled:opacity-60 ${size} ${LOOKS[look]} ${className}`
}

type Shape = { look?: ButtonLook; small?: boolean }

/** A button; `busy` keeps its width, shows that work is under way and ignores further presses. */
export function Button({
  look = 'plain',
  small = false,
  busy = false,
  className = '',
  children,
  onClick,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & Shape & { busy?: boolean }) {
  return (
    <button
      {...rest}
      // A busy submit must not post twice, and stays focusable so that the keyboard is not thrown to the page's top.
      type={busy ? 'button' : type}
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onClick}
      className={buttonClass(look, small, className)}
    >
      <span className={`inline-flex items-center gap-2 ${busy ? 'invisible' : ''}`}>{children}</span>
      {busy && <BusyRing />}
    </button>
  )
}

function BusyRing() {
  return (
    <span className="absolute inset-0 grid place-items-center">
      <span
        className="busy-ring size-4 rounded-full border-2 border-current border-t-transparent"
        aria-hidden
      />
      <span className="sr-only">Under way</span>
    </span>
  )
}

/** A link that looks like a button, for going somewhere rather than doing something. */
export function ButtonLink({
  look = 'plain',
  small = false,
  className = '',
  ...rest
}: ComponentProps<typeof Link> & Shape) {
  return <Link {...rest} className={buttonClass(look, small, className)} />
}
