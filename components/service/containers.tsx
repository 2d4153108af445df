import { Ports } from '#components/stack/ports.tsx'
import { Card } from '#components/ui/card.tsx'
import { DataTable } from '#components/ui/data-table.tsx'
import { Moment } from '#components/ui/moment.tsx'
import { Mono, shortDigest } from '#components/ui/mono.tsx'
import type { ContainerLine, ServiceRow } from '#lib/core/stack-view.ts'

type Props = { service: Pick<ServiceRow, 'name' | 'containers'>; pageHost: string | null }

/** Each container of a service as it was seen at the last look. */
export function Containers({ service: { name, containers }, pageHost }: Props) {
  const some = containers !== null && containers.length > 0
  return (
    <Card title="Containers" className={some ? '' : 'p-4 sm:p-5'}>
      {some ? (
        <DataTable label={`Containers of ${name}`}>
          <thead>
            <tr>
              <th scope="col">Container</th>
              <th scope="col">State</th>
              <th scope="col">Health</th>
              <th scope="col">Ports</th>
              <th scope="col" className="num">
                Restarts
              </th>
              <th scope="col" className="num">
                Exit code
              </th>
              <th scope="col">Image</th>
            </tr>
          </thead>
          <tbody>
            {containers.map((one) => (
              <Line key={one.name} one={one} pageHost={pageHost} />
            ))}
          </tbody>
        </DataTable>
      ) : (
        <p className="text-soft text-sm">
          {containers === null ? 'The host is not seen now, so nothing is claimed.' : 'It has no container.'}
        </p>
      )}
    </Card>
  )
}

function Line({ one, pageHost }: { one: ContainerLine; pageHost: string | null }) {
  return (
    <tr>
      <th scope="row" className="min-w-40">
        <Mono>{one.name}</Mono>
      </th>
      <td className="whitespace-nowrap">
        {one.state}
        {one.since && (
          <p className="text-soft">
            <Moment at={one.since} still span />
          </p>
        )}
      </td>
      <td className="whitespace-nowrap">{one.health === 'none' ? 'no health check' : one.health}</td>
      <td>
        <Ports ports={one.ports} pageHost={pageHost} />
      </td>
      <td className="num">{one.restarts}</td>
      <td className="num">{one.exitCode ?? '–'}</td>
      <td className="min-w-40 max-w-72">
        <Mono>{one.image}</Mono>
        {one.imageDigest && (
          <p data-tip={one.imageDigest}>
            <Mono className="text-soft">{shortDigest(one.imageDigest)}</Mono>
          </p>
        )}
      </td>
    </tr>
  )
}
