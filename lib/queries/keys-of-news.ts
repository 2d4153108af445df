import type { QueryKey } from '@tanstack/react-query'

/** Maps the text of one news event to the query keys it makes stale; none for text that is not news. */
export function keysOfNews(text: string): QueryKey[] {
  const news = parse(text)
  switch (news.topic) {
    case 'board':
      return [['board']]
    case 'stack':
      return typeof news.slug === 'string' ? keysOfStack(news.slug) : []
    case 'run':
      return typeof news.id === 'string' ? [['run', news.id]] : []
    default:
      return []
  }
}

// A key stands for every key it begins: the services of a stack are asked for by its slug and their name.
function keysOfStack(slug: string): QueryKey[] {
  return [['board'], ['stack', slug], ['service', slug], ['definition', slug]]
}

function parse(text: string): { topic?: unknown; slug?: unknown; id?: unknown } {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}
