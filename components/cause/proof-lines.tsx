import type { Proof } from '#lib/core/cause.ts'
import { sourceWords } from './cause-words.ts'

/** What proves a cause, as it was said, and by whom. */
export function ProofLines({ proof }: { proof: readonly Proof[] }) {
  if (proof.length === 0) return <span className="text-soft">Nothing was said.</span>
  return (
    <ul className="grid gap-1.5">
      {distinct(proof).map(({ source, service, words }) => (
        <li key={`${source} ${service} ${words}`}>
          <code className="block whitespace-pre-wrap rounded-md bg-sunken px-2.5 py-1.5 font-mono text-[0.8125rem] leading-relaxed [overflow-wrap:anywhere]">
            {words}
          </code>
          <span className="text-soft text-xs">{sourceWords(source, service)}</span>
        </li>
      ))}
    </ul>
  )
}

// Two services that say the same are two lines; one that says it twice is one.
function distinct(proof: readonly Proof[]): Proof[] {
  return [...new Map(proof.map((line) => [JSON.stringify(line), line])).values()]
}
