'use client'

import { useQuery } from '@tanstack/react-query'
import { Command } from 'cmdk'
import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { Dialog } from '#components/ui/dialog.tsx'
import { VerdictGlyph } from '#components/ui/verdict-mark.tsx'
import { boardQuery } from '#lib/queries/board.ts'
import { sprintsQuery } from '#lib/queries/sprints.ts'

/** Finds a stack, a run or a sprint by a few letters and goes there. */
export default function JumpPalette({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} onClose={onClose} title="Jump to">
      {open && <Finder onClose={onClose} />}
    </Dialog>
  )
}

function Finder({ onClose }: { onClose: () => void }) {
  const router = useRouter()
  const board = useQuery(boardQuery())
  const sprints = useQuery(sprintsQuery())
  const rows = board.data?.rows ?? []
  const go = (href: string) => {
    onClose()
    router.push(href)
  }
  return (
    <Command label="Jump to a stack, run or sprint" loop>
      <Command.Input
        data-first-focus
        placeholder="Stack, run or sprint"
        className="min-h-11 w-full rounded-md border border-edge bg-surface px-3 text-base"
      />
      <Command.List className="mt-2 max-h-80 overflow-y-auto">
        <Command.Empty className="px-3 py-4 text-soft text-sm">
          {board.isPending ? 'Reading the board…' : 'Nothing by that name.'}
        </Command.Empty>
        <Group heading="Stacks">
          {rows.map((row) => (
            <Place
              key={row.slug}
              id={`stack ${row.slug}`}
              words={[row.name, row.hostName]}
              go={() => go(`/stacks/${row.slug}`)}
            >
              <VerdictGlyph verdict={row.verdict} /> {row.name}
              <span className="text-soft">{withSample(row.verdict, row.sample)}</span>
            </Place>
          ))}
        </Group>
        <Group heading="Last runs">
          {rows.map(({ slug, name, sample, lastRun }) =>
            lastRun ? (
              <Place
                key={lastRun.id}
                id={`run ${slug} ${lastRun.number}`}
                words={[name]}
                go={() => go(`/runs/${lastRun.id}`)}
              >
                Run {lastRun.number} of {name}
                <span className="text-soft">{withSample(lastRun.verdict ?? lastRun.state, sample)}</span>
              </Place>
            ) : null,
          )}
        </Group>
        <Group heading="Sprints">
          {(sprints.data ?? []).map(({ slug, name }) => (
            <Place key={slug} id={`sprint ${slug}`} words={[name]} go={() => go(`/sprints/${slug}`)}>
              {name}
            </Place>
          ))}
        </Group>
      </Command.List>
    </Command>
  )
}

function withSample(word: string, sample: boolean): string {
  return sample ? `${word} · sample` : word
}

function Group({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <Command.Group
      heading={heading}
      className="[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:text-soft [&_[cmdk-group-heading]]:text-sm"
    >
      {children}
    </Command.Group>
  )
}

function Place({
  id,
  words,
  go,
  children,
}: {
  id: string
  words: string[]
  go: () => void
  children: ReactNode
}) {
  return (
    <Command.Item
      value={id}
      keywords={words}
      onSelect={go}
      className="flex min-h-10 cursor-pointer items-center gap-2 rounded-md px-3 text-sm aria-selected:bg-sunken"
    >
      {children}
    </Command.Item>
  )
}
