'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { OfflineNotice } from '#components/live/offline-notice.tsx'
import { Card } from '#components/ui/card.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { SampleMark } from '#components/ui/sample-mark.tsx'
import type { DefinitionView } from '#lib/core/definition-view.ts'
import { definitionQuery } from '#lib/queries/definition.ts'
import { Catalogue } from './catalogue.tsx'
import { CodeArea } from './code-area.tsx'
import { DefinitionFacts } from './definition-facts.tsx'
import { PermissionNotes } from './permission-notes.tsx'
import { ExportLink, RollcallEditor } from './rollcall-editor.tsx'
import type { CheckRollcallFile, SaveRollcallFile } from './rollcall-file.ts'

type Props = {
  slug: string
  /** Null for who may only read. */
  editing: { check: CheckRollcallFile; save: SaveRollcallFile } | null
  mayVerify: boolean
}

/** What should be there and what is asked of it, with the file that says so. */
export function Definition({ slug, editing, mayVerify }: Props) {
  const { data: view } = useSuspenseQuery(definitionQuery(slug))
  const { stack } = view
  return (
    <>
      <OfflineNotice />
      <PageHead
        title={`Definition of ${stack.name}`}
        trail={[
          { href: '/', name: 'Board' },
          { href: `/stacks/${encodeURIComponent(slug)}`, name: stack.name },
        ]}
        marks={stack.sample && <SampleMark />}
        actions={
          <a href="#file" className="prose-link inline-flex min-h-6 items-center text-sm xl:hidden">
            To the file
          </a>
        }
      >
        <DefinitionFacts view={view} />
      </PageHead>
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)]">
        <div className="grid min-w-0 gap-6">
          <Catalogue view={view} />
          <Card title="What the host permits">
            <PermissionNotes view={view} mayVerify={mayVerify} />
          </Card>
        </div>
        <Card title="The file" id="file">
          {editing === null ? <ReadOnly view={view} /> : <RollcallEditor view={view} {...editing} />}
        </Card>
      </div>
    </>
  )
}

function ReadOnly({ view }: { view: DefinitionView }) {
  const field = useRef<HTMLTextAreaElement>(null)
  return (
    <div className="grid gap-3">
      <CodeArea field={field} label="rollcall.yaml" text={view.text} troubles={[]} onType={null} />
      <div className="flex flex-wrap items-center gap-3">
        <ExportLink slug={view.stack.slug} />
        <span className="text-soft text-sm">A developer or a lead can change it.</span>
      </div>
    </div>
  )
}
