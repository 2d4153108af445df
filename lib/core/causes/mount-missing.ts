import { engineRefusal } from './engine-refusal.ts'
import { proofOf } from './proof-of.ts'
import type { CauseFinding, CauseRule } from './rule.ts'

type Told = Pick<CauseFinding, 'title' | 'wayOut'>
type Form = { words: RegExp; told: (match: RegExpExecArray) => Told }

const FORMS: readonly Form[] = [
  {
    words: /bind source path does not exist: (\S+)/i,
    told: ([, source]) => missing(source),
  },
  {
    words: /path (\S+) is not shared from the host|mounts denied/i,
    told: ([, source = 'The mounted path']) => ({
      title: `${source} is not shared with the engine`,
      wayOut: 'Share the folder in the settings of the engine, or mount one that is shared.',
    }),
  },
  {
    words: /error mounting "([^"]+)" to rootfs at "([^"]+)".*not a directory/is,
    told: ([, source, target]) => ({
      title: `${source} and ${target} are not both files or both folders`,
      wayOut: `Put a file where a file is mounted: the engine makes a missing ${source} a folder, so remove that folder and create the file.`,
    }),
  },
  {
    words:
      /(?:plugin "?([^"\s]+)"? not found|volume driver "?([^"\s]+)"? not found|create \S+: error looking up volume plugin ([^:\s]+))/i,
    told: ([, a, b, c]) => ({
      title: `Volume driver ${a ?? b ?? c} is not installed`,
      wayOut: `Install the driver ${a ?? b ?? c} on the host, or use a volume of the local driver.`,
    }),
  },
  {
    words: /(?:external volume "?([^"\s]+)"? not found|get ([^:\s]+): no such volume|no such volume: (\S+))/i,
    told: ([, a, b, c]) => ({
      title: `Volume ${a ?? b ?? c} does not exist`,
      wayOut: `Create it: docker volume create ${a ?? b ?? c}.`,
    }),
  },
  {
    words: /error while creating mount source path '([^']+)': (.+)/is,
    told: ([, source, why]) => ({
      title: `${source} cannot be created on the host`,
      wayOut: `Create ${source} by hand, or mount another folder: the engine could not (${firstClause(why)}).`,
    }),
  },
  {
    words: /failed to mount local volume: mount (:?[^:\s]+):\/[^,]+,?.*: ([a-z ]+)$/i,
    told: ([, source, why]) => ({
      title: `${source} cannot be mounted as a volume`,
      wayOut: `Correct the volume's device and options, for mounting it says: ${why}.`,
    }),
  },
  {
    words: /error mounting "([^"]+)" to rootfs at "([^"]+)".*: ([a-z -]+?)(?:: unknown.*)?$/is,
    told: ([, source, target, why]) => ({
      title: `${source} cannot be mounted at ${target}`,
      wayOut: `Correct the mount of ${source}, for mounting it says: ${why?.trim()}.`,
    }),
  },
]

/** Reads from the engine's refusal that a bind mount or a volume is not there, or not of the sort it is mounted as. */
export const mountMissing: CauseRule = (symptoms) => {
  const words = engineRefusal(symptoms)
  if (words === null) return null
  for (const { words: form, told } of FORMS) {
    const match = form.exec(words)
    if (match) return { code: 'mount-missing', ...told(match), proof: [proofOf(symptoms, 'engine', words)] }
  }
  return null
}

function missing(source = 'The mounted path'): Told {
  return {
    title: `${source} does not exist on the host`,
    wayOut: `Create ${source} on the host, or correct the mount in the compose file.`,
  }
}

function firstClause(text = ''): string {
  return text.split(/[\n.]/)[0]?.trim() ?? ''
}
