import type { ReportDocument, Section } from '#lib/core/report/document.ts'
import { escapeHtml } from './escape-html.ts'
import { blockHtml } from './html-blocks.ts'
import { HTML_STYLE } from './html-style.ts'
import type { Setting } from './markdown.ts'

/** Sets the laid-out report as one HTML file that needs nothing else: no script, no font, no picture from elsewhere. */
export function html(document: ReportDocument, setting: Setting): string {
  const title = escapeHtml(document.title)
  const notices = document.notices.map((notice) => `<p class="notice">${escapeHtml(notice)}</p>`).join('')
  const lead = document.lead.map((block) => blockHtml(block, setting)).join('')
  const contents = document.sections
    .map(
      ({ number, title: words, anchor }) =>
        `<li value="${number}"><a href="#${anchor}">${escapeHtml(words)}</a></li>`,
    )
    .join('')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<header><h1>${title}</h1>${notices}${lead}</header>
<nav aria-label="Contents"><ol>${contents}</ol></nav>
<main>
${document.sections.map((section) => sectionHtml(section, setting)).join('\n')}
</main>
</body>
</html>
`
}

function sectionHtml({ number, title, anchor, blocks }: Section, setting: Setting): string {
  const set = blocks.map((block) => blockHtml(block, setting)).join('\n')
  return `<section aria-labelledby="${anchor}"><h2 id="${anchor}">${number}. ${escapeHtml(title)}</h2>\n${set}</section>`
}
