import type { ReactNode } from 'react'

/** What a machine said, inline: ids, digests, paths. */
export function Mono({ children, className = '' }: { children: ReactNode; className?: string }) {
  return <code className={`font-mono text-[0.92em] [overflow-wrap:anywhere] ${className}`}>{children}</code>
}

/** What a machine said, as a block; long lines wrap so that nothing hides sideways. */
export function Output({ children }: { children: string }) {
  return (
    <pre className="max-h-96 overflow-y-auto whitespace-pre-wrap rounded-md bg-sunken px-3 py-2 font-mono text-[0.8125rem] leading-relaxed [overflow-wrap:anywhere]">
      {children}
    </pre>
  )
}

/** The first twelve digits of a `sha256:` digest, which is what people compare. */
export function shortDigest(digest: string): string {
  return digest.replace(/^.*sha256:/, '').slice(0, 12)
}
