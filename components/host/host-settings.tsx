import { Card } from '#components/ui/card.tsx'
import { Glyph } from '#components/ui/glyph.tsx'
import { SampleMark } from '#components/ui/sample-mark.tsx'
import type { HostSetting } from '#lib/core/host-setting.ts'
import type { HostPermissions } from '#lib/core/stored-stack.ts'
import { HostSwitches } from './host-switches.tsx'
import { PERMISSIONS, type PermitHost } from './permissions.ts'

/** One host: whether its engine answers, and what Rollcall may do there beyond looking; `permit` is a lead's. */
export function HostSettings({ host, permit }: { host: HostSetting; permit: PermitHost | null }) {
  return (
    <Card title={host.name} {...(host.sample ? { actions: <SampleMark /> } : {})}>
      <Reachable host={host} />
      <div className="mt-4">
        {host.sample ? (
          <p className="text-soft text-sm">Samples are recorded: nothing can be run or restarted there.</p>
        ) : permit ? (
          <HostSwitches id={host.id} name={host.name} may={host.may} permit={permit} />
        ) : (
          <Permitted may={host.may} />
        )}
      </div>
    </Card>
  )
}

function Reachable({ host: { sample, engine, condition, detail } }: { host: HostSetting }) {
  if (condition !== null) {
    return (
      <p className="flex items-start gap-2 text-sm">
        <Glyph shape="broken link" className="mt-0.5 size-4 shrink-0 text-unknown" />
        <span className="min-w-0 [overflow-wrap:anywhere]">
          <span className="font-semibold text-unknown">not reachable: {condition}</span> {detail}
        </span>
      </p>
    )
  }
  if (sample) return null
  return (
    <p className="flex items-center gap-2 text-sm">
      <Glyph shape="disc tick" className="size-4 shrink-0 text-good" />
      {engine === null ? 'Not looked at yet.' : `Docker Engine ${engine} answers.`}
    </p>
  )
}

function Permitted({ may }: { may: HostPermissions }) {
  return (
    <dl className="grid gap-3 text-sm">
      {PERMISSIONS.map(({ key, name, meaning }) => (
        <div key={key}>
          <dt className="font-medium">
            {name}: {may[key] ? 'allowed' : 'off'}
          </dt>
          <dd className="max-w-prose text-soft">{meaning}</dd>
        </div>
      ))}
      <div>
        <dt className="sr-only">Who decides</dt>
        <dd className="text-soft">A lead can change this.</dd>
      </div>
    </dl>
  )
}
