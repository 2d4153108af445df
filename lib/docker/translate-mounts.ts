import type { Mount } from '#lib/core/observation.ts'
import { redact } from '#lib/core/redact.ts'
import type { RawContainer } from './raw-container.ts'

// Docker names a volume that nobody named with 64 hex characters.
const NOBODY_NAMED = /^[0-9a-f]{64}$/

/** Maps what is mounted into a container, memory file systems too, to ours, in the order of their targets. */
export function translateMounts(raw: Pick<RawContainer, 'Mounts' | 'HostConfig'>): Mount[] {
  const mounts = (raw.Mounts ?? []).map(mountOf)
  const known = new Set(mounts.map(({ target }) => target))
  // What `tmpfs:` asks for is told here only.
  const inMemory = Object.entries(raw.HostConfig.Tmpfs ?? {})
    .filter(([target]) => !known.has(target))
    .map(([target, options]): Mount => {
      const readOnly = options.split(',').includes('ro')
      return { kind: 'tmpfs', source: '', target: redact(target), readOnly, named: false }
    })
  return [...mounts, ...inMemory].sort((a, b) => (a.target < b.target ? -1 : 1))
}

function mountOf(raw: NonNullable<RawContainer['Mounts']>[number]): Mount {
  const { Type: type } = raw
  const kind = type === 'bind' || type === 'volume' || type === 'tmpfs' ? type : 'other'
  return {
    kind,
    source: redact(kind === 'volume' ? raw.Name : raw.Source),
    target: redact(raw.Destination),
    readOnly: !raw.RW,
    named: kind === 'volume' && raw.Name !== '' && !NOBODY_NAMED.test(raw.Name),
  }
}
