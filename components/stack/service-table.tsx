import { Card } from '#components/ui/card.tsx'
import { DataTable } from '#components/ui/data-table.tsx'
import type { StackView } from '#lib/core/stack-view.ts'
import { ServiceLine } from './service-line.tsx'

const COLUMNS = ['Service', 'State', 'Reason', 'Health', 'Ports', 'Restarts', 'Image', 'Role']

type Props = {
  group: StackView['groups'][number]
  slug: string
  causes: StackView['causes']
  pageHost: string | null
}

/** One group's services. */
export function ServiceTable({ group, slug, causes, pageHost }: Props) {
  const count = group.services.length
  return (
    <Card
      title={<span className="inline-block first-letter:uppercase">{group.name}</span>}
      actions={<span className="text-soft text-sm">{count === 1 ? '1 service' : `${count} services`}</span>}
      className=""
    >
      <DataTable label={`${group.name} services`}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={column === 'Restarts' ? 'num' : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {group.services.map((service) => (
            <ServiceLine
              key={service.name}
              slug={slug}
              service={service}
              causes={causes}
              pageHost={pageHost}
            />
          ))}
        </tbody>
      </DataTable>
    </Card>
  )
}
