import type { ContainerObservation } from '#lib/core/observation.ts'
import { proofLine } from './proof-line.ts'
import type { CauseRule } from './rule.ts'
import { troubleLines } from './trouble-lines.ts'

const IS_FOLDER = /is a directory|\bEISDIR\b|IsADirectory/i
const PATHS = /(?<![\w.])\/[\w@.+-][\w@./+-]{0,250}/g

/** Reads from a log that a folder stands where a file is read, and from the container that it was mounted there. */
export const folderForFile: CauseRule = (symptoms) => {
  const { container } = symptoms
  if (!container) return null
  for (const line of troubleLines(symptoms).toReversed()) {
    if (!IS_FOLDER.test(line.text)) continue
    const mount = mountNamedIn(line.text, container)
    if (!mount) continue
    return {
      code: 'mount-missing',
      title: `${mount.source} on the host is a folder, where ${mount.target} should be a file`,
      proof: [proofLine(line, symptoms.service.name)],
      wayOut: `Remove the folder ${mount.source}, which the engine makes where a mounted file is missing, put the file there, and create the container again.`,
    }
  }
  return null
}

function mountNamedIn(text: string, { mounts }: ContainerObservation) {
  const paths = new Set(text.match(PATHS) ?? [])
  return mounts.find(({ kind, target }) => kind === 'bind' && paths.has(target)) ?? null
}
