import { stat } from 'node:fs/promises'
import { isAbsolute } from 'node:path'
import type { ComposeFacts } from '#lib/core/stack.ts'
import { baseFirst } from './files/base-first.ts'
import { readDefinition } from './read-definition.ts'

export type ComposeFactsRead = { ok: true; facts: ComposeFacts } | { ok: false; reason: string }

/**
 * Maps compose files given by their full paths, the base first, to what they say beyond their services; `ok: false` says why they
 * cannot be read, be it that they are not on this machine.
 */
export async function readComposeFacts(paths: readonly string[]): Promise<ComposeFactsRead> {
  const [base, ...overrides] = baseFirst(paths)
  if (base === undefined) return { ok: false, reason: 'No compose file is known.' }
  const missing = await firstMissing(paths)
  if (missing !== null)
    return { ok: false, reason: `The compose files are not on this machine: there is no file ${missing}.` }
  // Every profile counts: a file is remarked on as a whole. The name is never shown.
  const read = await readDefinition({ files: { path: base, overrides }, profiles: ['*'], project: 'facts' })
  if (read.ok) return { ok: true, facts: read.definition.compose ?? NOTHING }
  const [first] = read.troubles
  const place = first === undefined ? '' : ` ${first.file}:${first.line}:${first.column} ${first.message}`
  return { ok: false, reason: `The compose files cannot be read:${place}` }
}

const NOTHING: ComposeFacts = { findings: [], variables: [], credentials: [] }

async function firstMissing(paths: readonly string[]): Promise<string | null> {
  for (const path of paths) {
    const isFile = isAbsolute(path) && !path.includes('\u0000') && (await isRegular(path))
    if (!isFile) return path
  }
  return null
}

async function isRegular(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  return found?.isFile() ?? false
}
