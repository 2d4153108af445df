import { Card } from '#components/ui/card.tsx'
import type { DefinitionView } from '#lib/core/definition-view.ts'
import { CatalogueChecks } from './catalogue-checks.tsx'
import { CatalogueService } from './catalogue-service.tsx'

// Beyond this many, names first: a page of two hundred open services is searched, not read.
const OPEN_UP_TO = 6

/** Every check that a run of the stack asks, service by service, then of the stack as a whole. */
export function Catalogue({ view: { services, stackChecks, stack } }: { view: DefinitionView }) {
  return (
    <>
      <Card title={`What is asked of each service (${services.length})`} id="catalogue" className="">
        {services.length === 0 ? (
          <p className="p-4 text-soft text-sm sm:p-5">No service is known.</p>
        ) : (
          <ul>
            {services.map((service) => (
              <CatalogueService
                key={service.name}
                service={service}
                slug={stack.slug}
                isOpen={services.length <= OPEN_UP_TO}
              />
            ))}
          </ul>
        )}
      </Card>
      <Card title="What is asked of the stack as a whole">
        <CatalogueChecks checks={stackChecks} />
      </Card>
    </>
  )
}
