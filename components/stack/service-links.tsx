import Link from 'next/link'
import { servicePath } from './service-path.ts'

/** Names services in a row, each leading to its page. */
export function ServiceLinks({ slug, names }: { slug: string; names: readonly string[] }) {
  return (
    <ul className="flex flex-wrap gap-x-4">
      {names.map((name) => (
        <li key={name}>
          <Link
            href={servicePath(slug, name)}
            className="prose-link inline-flex min-h-6 items-center font-semibold [overflow-wrap:anywhere]"
          >
            {name}
          </Link>
        </li>
      ))}
    </ul>
  )
}
