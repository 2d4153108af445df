import Link from 'next/link'
import { servicePath } from '#components/stack/service-path.ts'
import { Card } from '#components/ui/card.tsx'
import { VerdictMark } from '#components/ui/verdict-mark.tsx'
import type { DependencyLine } from '#lib/core/service-view.ts'
import type { DependencyCondition } from '#lib/core/stack.ts'

const CONDITIONS: Record<DependencyCondition, string> = {
  service_started: 'to have started',
  service_healthy: 'to be healthy',
  service_completed_successfully: 'to have completed',
}

/** What a service waits for, and how each of those is judged now. */
export function Dependencies({ slug, dependsOn }: { slug: string; dependsOn: readonly DependencyLine[] }) {
  return (
    <Card title="Waits for">
      {dependsOn.length === 0 ? (
        <p className="text-soft text-sm">It depends on no other service.</p>
      ) : (
        <ul className="grid gap-2 text-sm">
          {dependsOn.map(({ service, condition, required, verdict }) => (
            <li key={service} className="flex flex-wrap items-center gap-x-3">
              {verdict === null ? (
                <span className="text-soft">not in this stack</span>
              ) : (
                <VerdictMark verdict={verdict} />
              )}
              {verdict === null ? (
                <span className="font-semibold">{service}</span>
              ) : (
                <Link
                  href={servicePath(slug, service)}
                  className="prose-link inline-flex min-h-6 items-center font-semibold"
                >
                  {service}
                </Link>
              )}
              <span className="text-soft">
                {CONDITIONS[condition]}
                {!required && ', if it is there'}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
