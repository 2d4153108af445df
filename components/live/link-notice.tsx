import { Notice } from '#components/ui/notice.tsx'
import type { Link } from './listen.ts'

/** Says why a page is no longer kept fresh, and what to do; nothing while it is. `path` is where signing in leads back to. */
export function LinkNotice({ link, path }: { link: Link; path: string }) {
  if (link === 'offline') {
    return (
      <Notice tone="bad" title="Rollcall cannot be reached">
        What is shown was last read before the connection was lost. This page tries again every 5 seconds.
      </Notice>
    )
  }
  if (link !== 'signed out') return null
  return (
    <Notice tone="bad" title="You are signed out">
      What is shown was last read before your session ended.{' '}
      <a href={`/sign-in?to=${encodeURIComponent(path)}`} className="prose-link">
        Sign in
      </a>
    </Notice>
  )
}
