import type { Port } from '#lib/core/stack.ts'
import { portLink, portWords } from './port-link.ts'

/** A service's ports, null when not seen now; those a browser can open are links, never so for samples (`pageHost` null). */
export function Ports({ ports, pageHost }: { ports: readonly Port[] | null; pageHost: string | null }) {
  if (ports === null) return '–'
  if (ports.length === 0) return <span className="text-soft">none</span>
  return (
    <ul className="grid gap-0.5 font-mono text-[0.8125rem] whitespace-nowrap">
      {ports.map((port) => {
        const words = portWords(port)
        const href = pageHost === null ? null : portLink(port, pageHost)
        return (
          <li key={`${port.address} ${words}`}>
            {href ? (
              <a href={href} target="_blank" rel="noreferrer" className="prose-link">
                {words}
                <span className="sr-only"> (opens in a new tab)</span>
              </a>
            ) : (
              words
            )}
          </li>
        )
      })}
    </ul>
  )
}
