import { z } from 'zod'
import { isZone } from './is-zone.ts'
import type { Sprint } from './sprint.ts'
import { sprintDays } from './sprint-days.ts'

/** A sprint as people give it, before it has a name in memory. */
export type SprintInput = Omit<Sprint, 'id' | 'slug'>

/** The fields of the sprint form; a refusal names one of them for each message. */
type SprintField = 'name' | 'goal' | 'from' | 'to' | 'zone' | 'path' | 'branch' | 'stacks'
export type SprintTroubles = Partial<Record<SprintField, string>>

const LONGEST_DAYS = 366

const line = (most: number) => z.string().trim().max(most, `At most ${most} characters.`)
const date = z.iso.date('A date such as 2025-11-03.')

const schema = z.object({
  name: line(120).min(1, 'A sprint needs a name.'),
  goal: line(4000),
  from: date,
  to: date,
  zone: z.string().refine(isZone, 'A time zone such as Europe/Berlin.'),
  path: line(1000).refine(isAbsolute, 'An absolute folder on the server, such as /srv/app.'),
  branch: line(200),
  stacks: z.array(z.string().max(200)).max(500),
})

/** Maps what a form or a program sent to a sprint, or to one message per field that is wrong. */
export function parseSprintInput(
  sent: unknown,
): { ok: true; sprint: SprintInput } | { ok: false; fields: SprintTroubles } {
  const parsed = schema.safeParse(sent)
  const wrong = parsed.success ? {} : firstMessages(parsed.error)
  const fields = { ...togetherWrong(sent, wrong), ...wrong }
  if (!parsed.success || Object.keys(fields).length > 0) return { ok: false, fields }
  const { path, branch, stacks, ...rest } = parsed.data
  const repository = path === '' ? null : { path, branch }
  return { ok: true, sprint: { ...rest, repository, stackSlugs: [...new Set(stacks)] } }
}

const period = z.object({ from: date, to: date })
const repository = z.object({ path: z.string().trim(), branch: z.string().trim() })

// Asked even where another field is wrong, so that people hear of everything at once.
function togetherWrong(sent: unknown, wrong: SprintTroubles): SprintTroubles {
  const days = period.safeParse(sent)
  const source = repository.safeParse(sent)
  return {
    ...(days.success ? periodTrouble(days.data) : {}),
    ...(source.success && !wrong.path ? repositoryTrouble(source.data) : {}),
  }
}

function periodTrouble({ from, to }: { from: string; to: string }): SprintTroubles {
  if (to < from) return { to: 'The last day is before the first.' }
  if (sprintDays({ from, to }) > LONGEST_DAYS) return { to: `A sprint lasts at most ${LONGEST_DAYS} days.` }
  return {}
}

function repositoryTrouble({ path, branch }: { path: string; branch: string }): SprintTroubles {
  if (path === '' && branch !== '') return { path: 'Which repository is this branch of?' }
  if (path !== '' && branch === '') return { branch: 'Which branch should be read?' }
  return {}
}

function isAbsolute(path: string): boolean {
  return path === '' || (/^(\/|[A-Za-z]:[\\/])/.test(path) && !path.includes('\0'))
}

function firstMessages(error: z.ZodError): SprintTroubles {
  const fields: SprintTroubles = {}
  for (const issue of error.issues) {
    const field = issue.path[0] as SprintField
    fields[field] ??= issue.message
  }
  return fields
}
