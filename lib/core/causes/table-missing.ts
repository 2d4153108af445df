import type { LogRule, Told, Words } from './log-rule.ts'
import { isSaidOfAClient } from './said-of-a-client.ts'

const missing =
  (what: string) =>
  ({ name }: Told): Words => ({
    title: `No ${what} “${name('named')}” in the database`,
    wayOut: `Run the migrations that create the ${what} “${name('named')}” against this database before the service starts.`,
  })

const table = missing('table')
const column = missing('column')

/** A table, column, schema or index that the database does not have. */
export const tableMissing: LogRule = {
  code: 'table-missing',
  ignores: (line) => isSaidOfAClient(line) || /, skipping$/.test(line.text),
  tells: [
    { when: /\bcolumn "?(?<named>[\w.]{1,120})"?(?: of relation "[^"]{1,80}")? does not exist/, say: column },
    {
      when: /(?:Unknown column ['"`](?<named>[^'"`]{1,120})['"`] in|no such column: (?<other>[\w.]{1,120})|Invalid column name '(?<third>[^']{1,120})')/,
      say: (told) => column(firstNamed(told)),
    },
    { when: /The column `(?<named>[^`]{1,120})` does not exist in the current database/, say: column },
    { when: /\brelation "(?<named>[^"]{1,120})" does not exist/, say: table },
    { when: /\bno such table: (?<named>[\w.]{1,120})/i, say: table },
    {
      when: /\bTable ['"`](?<named>[^'"`]{1,120})['"`] (?:doesn't exist|does not exist|not found)/i,
      say: table,
    },
    { when: /The table `(?<named>[^`]{1,120})` does not exist in the current database/, say: table },
    { when: /Table (?<named>[\w.]{1,120}) (?:doesn't|does not) exist/, say: table },
    { when: /Invalid object name '(?<named>[^']{1,120})'/, say: table },
    { when: /unconfigured (?:table|columnfamily) (?<named>\w{1,80})/, say: table },
    {
      when: /ORA-00942: table or view (?:"?(?<named>[\w."]{1,80}?)"? )?does not exist/,
      say: ({ name }) => unnamed(name('named')),
    },
    { when: /\bschema "(?<named>[^"]{1,120})" does not exist/, say: missing('schema') },
    { when: /\btype "(?<named>[^"]{1,120})" does not exist/, say: missing('type') },
    {
      when: /\b(?:index_not_found_exception|IndexNotFoundException).{0,40}\[(?<named>[\w.-]{1,120})\]/,
      say: missing('index'),
    },
    { when: /Undefined(?:Table|Column)\b|Base table or view not found/, say: () => unnamed('') },
  ],
}

function firstNamed(told: Told): Told {
  return { ...told, name: () => told.name('named') || told.name('other') || told.name('third') }
}

function unnamed(name: string): Words {
  return {
    title: name === '' ? 'A table is missing in the database' : `No table “${name}” in the database`,
    wayOut: 'Run the migrations that create the tables against this database before the service starts.',
  }
}
