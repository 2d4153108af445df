import type { z } from 'zod'
import type { Waiver } from '../declared-check.ts'
import { nearest } from '../nearest.ts'
import { CHECK_KINDS } from '../outcome.ts'
import { date, line, strictMap } from './plain-shapes.ts'

/** A waiver as it is written: the check it is for, by its kind and its detail, such as `port 8080/tcp`. */
export const waiverShape = strictMap(
  {
    check: line(300).superRefine((check, context) => {
      if (kindOf(check) === null)
        context.addIssue({ code: 'custom', message: `must begin with a kind of check.${kindsNear(check)}` })
    }),
    owner: line(100),
    reason: line(500),
    until: date,
  },
  'must be a map with `check`, `owner`, `reason` and `until`',
)
  .meta({ id: 'waiver' })
  .transform(({ check, owner, reason, until }): Waiver => {
    const kind = kindOf(check) ?? check
    return { kind, detail: check.slice(kind.length).trim() || null, owner, reason, until }
  })

/** Writes a waiver as `waiverShape` reads it. */
export function writeWaiver({ kind, detail, owner, reason, until }: Waiver): z.input<typeof waiverShape> {
  return { check: detail === null ? kind : `${kind} ${detail}`, owner, reason, until }
}

function kindOf(check: string): string | null {
  return CHECK_KINDS.find((kind) => check === kind || check.startsWith(`${kind} `)) ?? null
}

function kindsNear(check: string): string {
  return nearest(check, CHECK_KINDS) || nearest(check.split(' ')[0] ?? '', CHECK_KINDS)
}
