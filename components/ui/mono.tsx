import type { ReactNode } from 'react'

/** What a machine said, inline: ids, digests, paths. */
export function Mono({ children, className = '' }: { children: ReactNode; className?: string }) {
  return <code className={`font-mono text-[0.92em] [overflow-wrap:anywhere] ${className}`}>{children}</code>
}

/** The first twelve digits of a `sha256:` digest, which is what people compare. */
export function shortDigest(digest: string): string {
  return digest.replace(/^.*sha256:/, '').slice(0, 12)
}
