import type { RunHead } from './run.ts'
import type { Tally } from './tally.ts'

/** Says in one sentence what a run found, or how far it came: `1 of 12 checks fails; 2 could not be verified.` */
export function runSentence(
  run: Pick<RunHead, 'state' | 'planned' | 'landed' | 'trouble'>,
  tally: Tally,
): string {
  const reached = `${run.landed} of ${checks(run.planned)}`
  switch (run.state) {
    case 'queued':
      return 'Waiting to start.'
    case 'running':
      return run.planned === 0 ? 'Looking at the stack.' : `${reached} answered so far.`
    case 'cancelled':
      return `Cancelled after ${reached}; it claims nothing.`
    case 'interrupted':
      return run.trouble ?? `Interrupted after ${reached}; it claims nothing.`
    case 'broken':
      return run.trouble ?? `Broken off after ${reached}; it claims nothing.`
    case 'finished':
      return tallySentence(tally)
  }
}

function tallySentence(tally: Tally): string {
  const total = tally.pass + tally.fail + tally['not verified'] + tally.waived
  if (total === 0) return 'Nothing was asked, so nothing is verified.'
  if (tally['not verified'] === total) return `None of ${checks(total)} could be verified.`
  const parts = [leadOf(tally, total)]
  if (tally['not verified'] > 0) parts.push(`${tally['not verified']} could not be verified`)
  if (tally.waived > 0) parts.push(`${tally.waived} waived`)
  return `${parts.join('; ')}.`
}

function leadOf({ pass, fail }: Tally, total: number): string {
  if (fail > 0) return `${fail} of ${checks(total)} ${fail === 1 ? 'fails' : 'fail'}`
  if (pass < total) return `${pass} of ${checks(total)} ${pass === 1 ? 'passes' : 'pass'}`
  return total === 1 ? 'The one check passes' : `All ${total} checks pass`
}

function checks(count: number): string {
  return count === 1 ? '1 check' : `${count} checks`
}
