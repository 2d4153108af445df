import { ChevronRight } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { servicePath } from '#components/stack/service-path.ts'
import type { CatalogueService as Listed } from '#lib/core/definition-view.ts'
import { CatalogueChecks } from './catalogue-checks.tsx'
import { countWords } from './count-words.ts'
import { WaiverList } from './waiver-list.tsx'

type Props = { service: Listed; slug: string; isOpen: boolean }

/** One service of the catalogue: what it is by which rule, and all that is asked of it. */
export function CatalogueService({ service, slug, isOpen }: Props) {
  const { name, role, roleReason, group, groupReason, expectation, checks, waivers } = service
  return (
    <li className="border-line border-t first:border-t-0">
      <details open={isOpen} className="group/service">
        <summary className="flex flex-wrap items-center gap-x-3 px-4 py-2.5 hover:bg-sunken sm:px-5">
          <ChevronRight
            className="size-4 shrink-0 text-soft transition-transform group-open/service:rotate-90"
            aria-hidden
          />
          <h3 className="font-semibold [overflow-wrap:anywhere]">{name}</h3>
          <span className="text-soft text-sm">{countWords(service)}</span>
        </summary>
        <div className="grid gap-3 px-4 pb-4 sm:px-5">
          <dl className="grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[6rem_minmax(0,1fr)]">
            <Fact name="Role" value={role} rule={roleReason} />
            <Fact name="Group" value={group} rule={groupReason} />
            {expectation && (
              <Fact
                name="Expected"
                value={`${expectation.state}${expectation.until === null ? '' : ` until ${expectation.until}`}`}
                rule={expectation.reason}
              />
            )}
          </dl>
          <WaiverList waivers={waivers} />
          <CatalogueChecks checks={checks} />
          <Link
            href={servicePath(slug, name)}
            className="prose-link inline-flex min-h-6 items-center justify-self-start text-sm"
          >
            How {name} is now
          </Link>
        </div>
      </details>
    </li>
  )
}

function Fact({ name, value, rule }: { name: string; value: ReactNode; rule: string }) {
  return (
    <>
      <dt className="text-soft">{name}</dt>
      <dd className="min-w-0 [overflow-wrap:anywhere]">
        {value} <span className="text-soft">({rule.replace(/\.$/, '')})</span>
      </dd>
    </>
  )
}
