import type { LogRule, Told, Words } from './log-rule.ts'

function words({ name }: Told): Words {
  const path = name('path') || name('other')
  return path === ''
    ? {
        title: 'The file system is read-only',
        wayOut: 'Mount a volume or a tmpfs where the service writes, or take read_only away.',
      }
    : {
        title: `“${path}” is on a read-only file system`,
        wayOut: `Mount a volume or a tmpfs that “${path}” lies on, or take read_only away there.`,
      }
}

/** Writing to a file system that allows only reading. */
export const readOnly: LogRule = {
  code: 'read-only',
  tells: [
    { when: /read-only directory: (?<path>\/[^\s'"]{1,200})/i, say: words },
    { when: /(?:Read-only file ?system|EROFS)[^/]{0,60}['"(: ](?<path>\/[^\s'":,)]{0,200})/i, say: words },
    {
      when: /(?<![^\s'"`:(=,])(?<path>\/[^\s'"`:()]{1,200})['"`]?[^/]{0,60}(?:Read-only file ?system|EROFS)/i,
      say: words,
    },
    { when: /Read-only file ?system|\bEROFS\b|ReadOnlyFileSystemException/i, say: words },
    {
      when: /attempt to write a readonly database|SQLITE_READONLY/i,
      say: () => ({
        title: 'The SQLite database cannot be written',
        wayOut: 'Let the service’s user write the database file and its folder, and mount them without :ro.',
      }),
    },
  ],
}
