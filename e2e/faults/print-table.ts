import type { Cause } from '#lib/core/cause.ts'
import { FAULTS } from './catalogue.ts'
import { differenceOf, shownFor } from './shown.ts'
import { SOUND } from './sound.ts'

type CausesOf = ReadonlyMap<string, readonly Cause[]>

/** Prints the catalogue: what is broken, what was expected, what was shown and by which line, then the sound services. */
export function printTable(causesOf: CausesOf): void {
  const rows = FAULTS.map((fault) => {
    const causes = causesOf.get(fault.project) ?? []
    const shown = shownFor(fault.service, causes, fault.proof)
    const stand = fault.standIn === undefined ? '' : ` [stand-in: ${fault.standIn}'s words]`
    return [
      differenceOf(fault, causes) === '' ? '✓' : '✗',
      `${fault.service}: ${fault.fault}${stand}`,
      fault.expected,
      shown ? `${shown.code}${shown.blocked ? `, behind ${fault.behind ?? '?'}` : ''}` : 'nothing',
      cut(shown?.proof ?? ''),
    ]
  })
  const sound = SOUND.map(({ project, service, kind }) => {
    const shown = shownFor(service, causesOf.get(project) ?? [])
    return [
      shown ? '✗' : '✓',
      `${service}: ${kind}`,
      'no cause',
      shown?.code ?? 'no cause',
      cut(shown?.proof ?? ''),
    ]
  })
  const right = [...rows, ...sound].filter(([mark]) => mark === '✓').length
  const lines = [['', 'fault', 'expected', 'shown', 'proof'], ...rows, ['', 'sound'], ...sound]
  console.log(lines.map(lineOf).join('\n'))
  console.log(`${rows.length} faults and ${sound.length} sound services, ${right} as expected`)
}

function lineOf([mark = '', fault = '', expected = '', shown = '', proof = '']: string[]): string {
  return `${mark.padEnd(1)} ${fault.padEnd(64)} ${expected.padEnd(22)} ${shown.padEnd(40)} ${proof}`.trimEnd()
}

function cut(words: string): string {
  const line = words.replace(/\s+/g, ' ')
  return line.length > 120 ? `${line.slice(0, 119)}…` : line
}
