/** Lists the paths of this project that a Markdown text names in `code` or as link targets. */
export function pathsIn(markdown: string): string[] {
  const prose = markdown.replace(/```[\s\S]*?```/g, '')
  const links = [...prose.matchAll(/\]\((?!https?:|#|mailto:)([^)\s#]+)[^)]*\)/g)].map(
    (match) => match[1] ?? '',
  )
  const code = [...prose.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '').filter(looksLikePath)
  return [...links, ...code]
}

function looksLikePath(text: string): boolean {
  return /^(app|bench|components|docs|e2e|lib|prisma|public|scripts|tests|\.ci)\/[\w./[\]()-]*$/.test(text)
}
