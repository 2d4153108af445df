import { parseSprintInput, type SprintInput, type SprintTroubles } from '#lib/core/sprint-input.ts'
import { readStacks } from '#lib/db/read/read-stacks.ts'
import { readSprint } from '#lib/db/read/sprints.ts'
import { saveSprint as storeSprint } from '#lib/db/write/sprint.ts'
import { checkRepository } from '#lib/git/check-repository.ts'
import { GitUnavailable } from '#lib/git/git-unavailable.ts'

export type SprintAnswer = { ok: true; slug: string } | { ok: false; reason: string; fields: SprintTroubles }

/** Checks and stores what a form or a program sent as a sprint; `slug` names the sprint to change, null makes a new one. */
export async function saveSprint(sent: unknown, slug: string | null): Promise<SprintAnswer> {
  const parsed = parseSprintInput(sent)
  if (!parsed.ok) return refused(parsed.fields)
  const { sprint } = parsed
  const fields = { ...(await stackTrouble(sprint)), ...(await repositoryTrouble(sprint, slug)) }
  if (Object.keys(fields).length > 0) return refused(fields)
  const stored = await storeSprint(sprint, slug)
  if (stored === null) return { ok: false, reason: 'This sprint is no longer there.', fields: {} }
  return { ok: true, slug: stored }
}

function refused(fields: SprintTroubles): SprintAnswer {
  return { ok: false, reason: 'Nothing was saved: see the fields marked below.', fields }
}

async function stackTrouble({ stackSlugs }: SprintInput): Promise<SprintTroubles> {
  if (stackSlugs.length === 0) return {}
  const known = new Set((await readStacks()).map((stack) => stack.slug))
  const unknown = stackSlugs.filter((slug) => !known.has(slug))
  return unknown.length === 0 ? {} : { stacks: `There is no stack ${unknown.join(', ')}.` }
}

// A repository that was readable once may be away today: that must not keep people from changing the rest.
async function repositoryTrouble({ repository }: SprintInput, slug: string | null): Promise<SprintTroubles> {
  if (repository === null) return {}
  const before = slug === null ? null : ((await readSprint(slug))?.repository ?? null)
  if (before?.path === repository.path && before.branch === repository.branch) return {}
  try {
    await checkRepository(repository)
    return {}
  } catch (error) {
    if (!(error instanceof GitUnavailable)) throw error
    return { [error.condition === 'branch unknown' ? 'branch' : 'path']: error.message }
  }
}
