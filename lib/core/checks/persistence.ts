import type { Answer, DrillAnswer } from './answers.ts'
import { isFirstReplica } from './by-replica.ts'
import type { Check, Judgement, Subject } from './check.ts'
import { type Declared, declaredOf } from './declared-of.ts'
import { aborted, stepLines } from './drill-steps.ts'
import { planFor } from './plan-for.ts'
import { notVerified, unanswered } from './seen.ts'
import { whyNoCommand, whyNoDrill, withheld } from './withhold.ts'

/** Does a declared probe answer the same after the container was restarted or re-created? A drill: only where a run was asked for them. */
export const persistence: Check = {
  plan: (subject) =>
    subject.allowed.drillsAsked && isFirstReplica(subject)
      ? declaredOf(subject.service, 'persistence').map((declared) =>
          planFor(subject, 'persistence', {
            detail: declared.how,
            expected: `the same answer after a ${declared.how}`,
            question: questionFor(subject, declared),
            declared,
          }),
        )
      : [],
  judge: (_planned, answer) => judgeKept(answer),
}

function questionFor(subject: Subject, { how, probe }: Declared<'persistence'>) {
  const { container, service } = subject
  const why = whyNoDrill(subject) ?? whyNoCommand(subject)
  if (why !== null || container === null)
    return withheld(why ?? 'There is no container.', `${how} ${container?.name ?? service.name}`)
  const { id: containerId, stopGraceMs: graceMs } = container
  return { on: 'drill' as const, drill: 'persistence' as const, containerId, how, probe, graceMs }
}

function judgeKept(answer: Answer): Judgement {
  if (answer.kind !== 'drill') return unanswered()
  const { before, after } = answer
  const seen = {
    actual: after === null ? 'not probed again' : probeWords(after),
    exitCode: after?.exitCode ?? null,
    output: [stepLines(answer), part('before', before), part('after', after)].filter(Boolean).join('\n\n'),
  }
  return { ...(aborted(answer) ?? findingOf(answer)), ...seen }
}

type Probed = NonNullable<DrillAnswer['before']>

function findingOf({ before, after, isUp }: DrillAnswer) {
  if (before === null || before.exitCode !== 0) {
    const how = before === null ? 'was not asked' : `failed with ${probeWords(before)}`
    return notVerified(`The probe ${how} before the drill, so nothing can be compared.`)
  }
  if (!isUp) return failed('It did not come up again: start it.')
  if (after === null) return notVerified('The probe was not asked after the drill.')
  if (after.exitCode !== before.exitCode)
    return failed(`The probe ended with ${probeWords(after)} after the drill.`)
  return after.output.trimEnd() === before.output.trimEnd()
    ? { outcome: 'pass' as const, reason: 'The probe answers the same as before.' }
    : failed('The probe answers otherwise than before: what it held is lost or changed.')
}

function failed(reason: string) {
  return { outcome: 'fail' as const, reason }
}

function probeWords({ exitCode }: Probed): string {
  return exitCode === null ? 'no exit code' : `exit code ${exitCode}`
}

function part(name: string, probed: Probed | null): string {
  return probed === null ? '' : `${name}, ${probeWords(probed)}:\n${probed.output.trimEnd()}`
}
