import type { LogRule, Told, Words } from './log-rule.ts'

function failed(what: string): Words {
  return {
    title: what,
    wayOut:
      'Correct or resolve the migration that stopped, run it again against this database, then start the service.',
  }
}

function pending(title = 'Migrations have not been run'): Words {
  return { title, wayOut: 'Run the pending migrations against this database before the service starts.' }
}

function unknownRevision(name: string): string {
  const which = name.includes('[') ? 'The migration' : `Migration “${name}”`
  return `${which} that the database is at is not in the image`
}

const byName =
  (words: (name: string) => string) =>
  ({ name }: Told): Words =>
    failed(words(name('migration')))

/** A change of the database's form that failed, is missing or was not run. */
export const migration: LogRule = {
  code: 'migration',
  tells: [
    {
      when: /Can't locate revision identified by '(?<migration>[^']{1,80})'/,
      say: ({ name }) => failed(unknownRevision(name('migration'))),
    },
    { when: /Multiple head revisions are present/, say: () => failed('Migrations have more than one head') },
    { when: /Target database is not up to date/, say: () => pending() },
    {
      when: /Migrations are pending|PendingMigrationError|pending migrations?\b.{0,60}(?:run|must|cannot|error|found|not)|You have \d{1,5} unapplied migration|have not yet been applied:?$/i,
      unless: /\bno pending|0 unapplied/i,
      say: ({ line }) => (line.level === 'info' ? null : pending()),
    },
    {
      when: /Dirty database version (?<migration>\d{1,20})/i,
      say: byName((name) => `Migration ${name} stopped halfway`),
    },
    {
      when: /no migration found for version (?<migration>\d{1,20})/,
      say: ({ name }) => failed(unknownRevision(name('migration'))),
    },
    {
      when: /Migration (?:of schema \S{1,80} to version )?["'`]?(?<migration>[\w.:/ -]{1,100}?)["'`]? (?:has )?failed\b/,
      unless: /^Migration failed/,
      say: byName((name) => `Migration “${name}” failed`),
    },
    {
      when: /Migration name: (?<migration>[\w.-]{1,120})/,
      say: byName((name) => `Migration “${name}” failed`),
    },
    {
      when: /The `(?<migration>[\w.-]{1,120})` migration started at .{0,60} failed/,
      say: byName((name) => `Migration “${name}” failed`),
    },
    {
      when: /(?:\bP3009\b|migrate found failed migrations)/,
      say: () => failed('A migration failed earlier and blocks the next'),
    },
    { when: /\bP3018\b|\bP3006\b|\bP3005\b/, say: ({ after }) => failed(prismaWords(after)) },
    {
      when: /Failed migration to version (?<migration>[\w. -]{1,80}?) detected|Detected failed migration to version (?<other>[\w.]{1,40})/,
      say: ({ name }) => failed(`Migration “${name('migration') || name('other')}” failed`),
    },
    {
      when: /Migration checksum mismatch for migration (?:version )?(?<migration>[\w.-]{1,60})|Detected applied migration not resolved locally: (?<other>[\w.]{1,60})/,
      say: ({ name }) =>
        failed(`Migration “${name('migration') || name('other')}” is not the one that the database has run`),
    },
    {
      when: /FlywayValidateException|FlywayMigrateException|Validate failed: Migrations have failed validation|Migrations have failed validation/,
      say: () => failed('The migrations do not fit what the database has run'),
    },
    {
      when: /Migration failed for (?:change ?set|changeset) (?<migration>[\w./:\\ -]{1,150})/i,
      say: byName((name) => `Migration “${name.replace(/[: ]+$/, '')}” failed`),
    },
    {
      when: /Could not acquire change log lock|Waiting for changelog lock/,
      say: () => failed('The lock of the migrations is held'),
    },
    {
      when: /liquibase\.exception\.(?:MigrationFailed|ValidationFailed|Lock|ChangeLogParse)Exception/,
      say: () => failed('A migration failed'),
    },
    {
      when: /(?:InconsistentMigrationHistory|NodeNotFoundError|BadMigrationError|IrreversibleError|CircularDependencyError|InvalidMigrationPlan)(?:: Migration (?<migration>[\w.]{1,100}))?/,
      say: ({ name }) =>
        failed(
          name('migration') === ''
            ? 'The migrations do not fit together'
            : `Migration “${name('migration')}” does not fit the others`,
        ),
    },
    { when: /Conflicting migrations detected/, say: () => failed('Migrations have more than one leaf') },
    {
      when: /The migration directory is corrupt, the following files are missing: (?<migration>[\w., -]{1,200})/,
      say: byName((name) => `Migration “${name.split(',')[0]}” is missing in the image`),
    },
    {
      when: /migration file ["'`]?(?<migration>[\w.-]{1,120})["'`]? failed/i,
      say: byName((name) => `Migration “${name}” failed`),
    },
    {
      when: /goose run: .{0,200}?(?<migration>\d{3,20}_?[\w.-]{0,100}\.(?:sql|go))/,
      say: byName((name) => `Migration “${name}” failed`),
    },
    {
      when: /(?:migration|migrate|upgrade) (?:of database )?(?:failed|error|aborted|could not|was not successful)|(?:failed|error|unable|could not|cannot)[ :](?:to )?(?:run|running|apply|applying|perform|execute|executing|during|while)?(?: the)?(?: \w{1,20})? ?migrat(?:ions?|e|ing)\b|An error has occurred, (?:this and )?all later migrations canceled/i,
      say: ({ line }) =>
        /\b(?:connect|refused|resolve|timed? ?out)/i.test(line.text) ? null : failed('A migration failed'),
    },
  ],
}

function prismaWords(after: Told['after']): string {
  const named = after
    .slice(0, 8)
    .map(({ text }) => /Migration name: ([\w.-]{1,120})/.exec(text)?.[1])
    .find((name) => name !== undefined)
  return named ? `Migration “${named}” failed` : 'A migration failed'
}
