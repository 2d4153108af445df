import Link from 'next/link'
import { CauseLine } from '#components/cause/cause-line.tsx'
import { Moment } from '#components/ui/moment.tsx'
import { Mono, shortDigest } from '#components/ui/mono.tsx'
import { VerdictMark } from '#components/ui/verdict-mark.tsx'
import { causeOfService } from '#lib/core/cause-stretches.ts'
import type { ContainerLine, ServiceRow, StackView } from '#lib/core/stack-view.ts'
import type { Verdict } from '#lib/core/verdict-words.ts'
import { Ports } from './ports.tsx'
import { serviceAnchor } from './service-anchor.ts'
import { servicePath } from './service-path.ts'

const AILING: readonly Verdict[] = ['failing', 'missing', 'degraded', 'starting', 'expected failure']

type Props = {
  slug: string
  service: ServiceRow
  causes: StackView['causes']
  /** Where the browser reaches the engine's machine; null for samples. */
  pageHost: string | null
}

/** One service of the stack as a table row. */
export function ServiceLine({ slug, service, causes, pageHost }: Props) {
  return (
    <tr id={serviceAnchor(service.name)}>
      <th scope="row" className="max-w-64 min-w-40">
        <Link
          href={servicePath(slug, service.name)}
          className="inline-flex min-h-6 items-center underline decoration-line underline-offset-4 [overflow-wrap:anywhere] hover:decoration-current"
        >
          {service.name}
        </Link>
        <Containers containers={service.containers} replicas={service.replicas} />
      </th>
      <td>
        <VerdictMark verdict={service.verdict} />
        {service.since && (
          <p className="text-soft text-sm whitespace-nowrap">
            <Moment at={service.since} still span />
          </p>
        )}
      </td>
      <td className="min-w-56 max-w-96">
        <p className="[overflow-wrap:anywhere]">{service.reason}</p>
        <Why service={service} causes={causes} />
        {service.expectation && (
          <p className="text-soft">
            Expected: {service.expectation.state}, {service.expectation.reason}
            {service.expectation.until && `, until ${service.expectation.until}`}
          </p>
        )}
      </td>
      <td className="whitespace-nowrap">{healthWords(service.containers)}</td>
      <td>
        <Ports ports={service.ports} pageHost={pageHost} />
      </td>
      <td className="num">{service.containers?.length ? service.restarts : '–'}</td>
      <td className="min-w-40 max-w-64">
        <Image image={service.image} digest={service.imageDigest} />
      </td>
      <td className="min-w-44 max-w-64">
        {service.role}
        <p className="text-soft text-xs">{service.roleReason}</p>
      </td>
    </tr>
  )
}

// The cause is the newest run's: of a service that is well again meanwhile, or not seen now, it tells nothing.
function Why({ service, causes }: Pick<Props, 'service' | 'causes'>) {
  if (causes === null || !AILING.includes(service.verdict)) return null
  const cause = causeOfService(service.name, causes.list)
  return cause && <CauseLine cause={cause} service={service.name} run={causes.run} />
}

function healthWords(containers: readonly ContainerLine[] | null): string {
  if (containers === null || containers.length === 0) return '–'
  const words = new Set(containers.map(({ health }) => (health === 'none' ? 'no health check' : health)))
  return [...words].join(', ')
}

function Image({ image, digest }: { image: string | null; digest: string | null }) {
  if (image === null) return <span className="text-soft">–</span>
  return (
    <>
      <Mono>{image}</Mono>
      {digest && (
        <p data-tip={digest}>
          <Mono className="text-soft">{shortDigest(digest)}</Mono>
        </p>
      )}
    </>
  )
}

function Containers({ containers, replicas }: Pick<ServiceRow, 'containers' | 'replicas'>) {
  // Not seen now: the reason tells what was there, with its age.
  if (containers === null) return null
  const [only] = containers
  if (only === undefined) return <p className="font-normal text-soft text-xs">no container</p>
  if (containers.length === 1 && replicas.wanted <= 1) {
    return <Mono className="block font-normal text-soft text-xs">{only.name}</Mono>
  }
  return (
    <details className="font-normal text-xs">
      <summary className="text-soft">
        {replicas.found} of {replicas.wanted} replicas
      </summary>
      <ul className="mt-1 grid gap-1">
        {containers.map((one) => (
          <li key={one.name}>
            <Mono>{one.name}</Mono>
            <span className="block text-soft">
              {[one.state, one.health === 'none' ? 'no health check' : one.health, restartWords(one.restarts)]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function restartWords(restarts: number): string {
  if (restarts === 0) return ''
  return restarts === 1 ? '1 restart' : `${restarts} restarts`
}
