import Link from 'next/link'
import type { DefinitionView } from '#lib/core/definition-view.ts'
import { DRILL_KINDS } from '#lib/core/drill-kinds.ts'
import { drillsWords } from './drills-words.ts'

/** What the host permits beyond looking, and what that means for the checks of this stack. */
export function PermissionNotes({ view, mayVerify }: { view: DefinitionView; mayVerify: boolean }) {
  const { may, stack, services } = view
  const kinds: readonly string[] = DRILL_KINDS
  const some = services.some(({ checks }) => checks.some(({ kind }) => kinds.includes(kind)))
  return (
    <ul className="grid gap-1 text-sm">
      <li>
        {may.exec
          ? `Commands inside containers are allowed on ${stack.hostName}; they come from this definition or repeat a health check.`
          : `Commands inside containers are off on ${stack.hostName}: exec checks end as not verified.`}
      </li>
      <li>{drillsWords({ permitted: may.drills, mayVerify, some, hostName: stack.hostName })}</li>
      {!(may.exec && may.drills) && (
        <li>
          A lead can allow them under{' '}
          <Link href="/settings/hosts" className="prose-link">
            Settings, Hosts
          </Link>
          .
        </li>
      )}
    </ul>
  )
}
