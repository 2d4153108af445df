import type { ContainerObservation, Mount } from '#lib/core/observation.ts'
import type { Check, Judgement, PlannedCheck } from './check.ts'
import { type Declared, declaredOf } from './declared-of.ts'
import { detailOf } from './detail-of.ts'
import { planFor } from './plan-for.ts'
import { judgeSeen, unanswered } from './seen.ts'

/** Is a declared folder mounted, read-only and from the named volume where that is declared? */
export const mount: Check = {
  plan: (subject) =>
    declaredOf(subject.service, 'mount').map((declared) =>
      planFor(subject, 'mount', {
        detail: detailOf(declared.target),
        expected: expectedWords(declared),
        declared,
      }),
    ),
  judge: ({ declared }: PlannedCheck, answer) =>
    declared?.kind === 'mount'
      ? judgeSeen(answer, (container) => judgeMount(declared, container))
      : unanswered(),
}

function judgeMount(declared: Declared<'mount'>, container: ContainerObservation): Judgement {
  const target = plain(declared.target)
  const found = container.mounts.find((one) => plain(one.target) === target)
  const output = container.mounts.map(mountWords).join('\n')
  if (found === undefined)
    return { outcome: 'fail', reason: `Nothing is mounted at ${target}.`, actual: 'no mount', output }
  const seen = { actual: mountWords(found), output }
  const { readOnly, volume } = declared
  if (volume !== null && !isVolume(found, volume, container.project)) {
    const reason = `At ${target} there is ${sourceWords(found)}, not the volume ${volume}.`
    return { outcome: 'fail', reason, ...seen }
  }
  if (readOnly !== null && readOnly !== found.readOnly) {
    const reason = found.readOnly ? `${target} is read-only.` : `${target} can be written to.`
    return { outcome: 'fail', reason, ...seen }
  }
  return { outcome: 'pass', reason: `Mounted: ${mountWords(found)}.`, ...seen }
}

// Compose puts the project's name before a volume's, unless the volume is given a name of its own.
function isVolume({ kind, named, source }: Mount, volume: string, project: string): boolean {
  return kind === 'volume' && named && [volume, `${project}_${volume}`].includes(source)
}

function mountWords(one: Mount): string {
  return `${sourceWords(one)} at ${one.target}, ${one.readOnly ? 'read-only' : 'read and write'}`
}

function sourceWords({ kind, named, source }: Mount): string {
  if (kind === 'volume') return named ? `volume ${source}` : 'a volume without a name'
  return kind === 'bind' ? `folder ${source}` : `a mount of kind ${kind}`
}

function expectedWords({ readOnly, volume }: Declared<'mount'>): string {
  const source = volume === null ? 'a mount' : `volume ${volume}`
  if (readOnly === null) return source
  return `${source}, ${readOnly ? 'read-only' : 'read and write'}`
}

function plain(target: string): string {
  return target.length > 1 ? target.replace(/\/+$/, '') : target
}
