import { bodyText } from '#app/api/body-text.ts'
import { versionOf, versionTag } from '#app/api/version-tag.ts'
import { guardRoute } from '#lib/access/guard-route.ts'
import { problem } from '#lib/access/problem.ts'
import { readDefinitionView } from '#lib/verification/read-definition-view.ts'
import { readRollcallText } from '#lib/verification/read-rollcall-text.ts'
import { saveRollcallFile } from '#lib/verification/save-rollcall-file.ts'

type Context = { params: Promise<{ slug: string }> }

const NONE = () => problem(404, 'No such stack', 'No stack has this slug.')

/** A stack's definition with its check catalogue; with `?format=yaml` its `rollcall.yaml` as a file. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return guardRoute(request, 'read', async () => {
    const { slug } = await params
    if (new URL(request.url).searchParams.get('format') === 'yaml') return yamlOf(slug)
    const view = await readDefinitionView(slug)
    if (view === null) return NONE()
    return Response.json(view, { headers: { etag: versionTag(view.version) } })
  })
}

/** Keeps a `rollcall.yaml`; If-Match names the version it was written over. 400 with every trouble, 412 when that is not the newest. */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  return guardRoute(request, 'define', async (caller) => {
    const { slug } = await params
    const basedOn = versionOf(request.headers.get('if-match'))
    if (basedOn === null)
      return problem(428, 'Version missing', 'Send If-Match with the version you read, such as "3".')
    const text = await bodyText(request)
    if (text === null) return problem(413, 'Too large', 'A rollcall.yaml is at most 256 KiB of UTF-8.')
    const saved = await saveRollcallFile(slug, text, basedOn, caller.name)
    if (saved.ok)
      return Response.json({ version: saved.version }, { headers: { etag: versionTag(saved.version) } })
    if (saved.version !== undefined) return problem(412, 'Moved on', saved.reason ?? '')
    if (saved.reason !== undefined) return NONE()
    return problem(400, 'Not a rollcall.yaml', 'Nothing was kept.', { troubles: saved.troubles })
  })
}

async function yamlOf(slug: string): Promise<Response> {
  const stored = await readRollcallText(slug)
  if (stored === null) return NONE()
  const headers = {
    'content-type': 'application/yaml; charset=utf-8',
    'content-disposition': 'attachment; filename="rollcall.yaml"',
    etag: versionTag(stored.version),
  }
  return new Response(stored.text, { headers })
}
