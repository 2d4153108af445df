import { printable } from './printable.ts'
import { redact } from './redact.ts'

const MOST = 10_000
const LONGEST = 1_000

// Only texts that hold nothing to take out are remembered, so no secret lingers here.
const known = new Set<string>()

/**
 * Maps any text to the same text, printable and without secrets. Short texts that are fine as they are, such as `running`, come
 * by the thousand in a run and are looked through once.
 */
export function cleanText(text: string): string {
  if (known.has(text)) return text
  // Colours first, they may stand inside a name.
  const clean = redact(printable(text))
  if (clean === text && text.length <= LONGEST) {
    if (known.size >= MOST) known.clear()
    known.add(text)
  }
  return clean
}
