import { guardRoute } from '#lib/access/guard-route.ts'
import { problem } from '#lib/access/problem.ts'
import { isReportFormat, REPORT_FORMATS, reportFileName } from '#lib/core/report-formats/index.ts'
import { readReport } from '#lib/verification/read-report.ts'

type Context = { params: Promise<{ slug: string }> }

/** The report of a sprint as a file: `?format=md`, `html` or `json`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return guardRoute(request, 'read', async () => {
    const format = new URL(request.url).searchParams.get('format') ?? 'md'
    if (!isReportFormat(format)) {
      const known = Object.keys(REPORT_FORMATS).join(', ')
      return problem(400, 'Unknown format', `A report comes as ${known}.`)
    }
    const { slug } = await params
    const report = await readReport(slug)
    if (report === null) return problem(404, 'No such sprint', 'No sprint has this slug.')
    const { mediaType, set } = REPORT_FORMATS[format]
    return new Response(set(report, { origin: originOf(request) }), {
      headers: {
        'content-type': mediaType,
        'content-disposition': `attachment; filename="${reportFileName(report.sprint.slug, format)}"`,
        'cache-control': 'no-store',
      },
    })
  })
}

// The door has checked Host; behind a proxy that ends TLS the scheme is the one it names.
function originOf(request: Request): string | null {
  const host = request.headers.get('host')
  if (host === null) return null
  const named = request.headers.get('x-forwarded-proto')?.split(',')[0]?.trim()
  const scheme =
    named === 'https' || named === 'http' ? named : new URL(request.url).protocol.replace(':', '')
  return `${scheme}://${host}`
}
