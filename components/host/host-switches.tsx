'use client'

import { useId, useOptimistic, useState, useTransition } from 'react'
import { reach } from '#components/ui/reach.ts'
import type { HostPermissions } from '#lib/core/stored-stack.ts'
import { PERMISSIONS, type PermitHost } from './permissions.ts'

type Props = { id: string; name: string; may: HostPermissions; permit: PermitHost }

/** What a lead permits on a host, one switch each; a refused change goes back to what it was. */
export function HostSwitches({ id, name, may, permit }: Props) {
  const label = useId()
  const [kept, setKept] = useState(may)
  const [shown, show] = useOptimistic(kept)
  const [, start] = useTransition()
  const [said, setSaid] = useState<{ ok: boolean; text: string } | null>(null)
  const turn = (key: keyof HostPermissions, on: boolean) =>
    start(async () => {
      const wanted = { ...shown, [key]: on }
      show(wanted)
      const answer = await reach(() => permit(id, wanted))
      if (!answer.ok) return setSaid({ ok: false, text: answer.reason })
      setKept(wanted)
      const what = PERMISSIONS.find((one) => one.key === key)?.name ?? key
      setSaid({ ok: true, text: `${what}: ${on ? 'allowed' : 'off'} on ${name}.` })
    })
  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className="sr-only">What Rollcall may do on {name}</legend>
      {PERMISSIONS.map(({ key, name: what, meaning }) => (
        <div key={key} className="flex items-start gap-3">
          <input
            type="checkbox"
            role="switch"
            id={`${label}-${key}`}
            aria-describedby={`${label}-${key}-meaning`}
            checked={shown[key]}
            aria-checked={shown[key]}
            onChange={(event) => turn(key, event.target.checked)}
            className="switch mt-0.5"
          />
          <div className="min-w-0 text-sm">
            <label htmlFor={`${label}-${key}`} className="inline-flex min-h-6 items-center font-medium">
              {what}: {shown[key] ? 'allowed' : 'off'}
            </label>
            <p id={`${label}-${key}-meaning`} className="max-w-prose text-soft">
              {meaning}
            </p>
          </div>
        </div>
      ))}
      <p role="status" className={`min-h-5 text-sm ${said?.ok === false ? 'text-bad' : 'text-soft'}`}>
        {said?.text}
      </p>
    </fieldset>
  )
}
