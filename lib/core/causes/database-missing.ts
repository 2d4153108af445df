import type { LogRule, Told, Words } from './log-rule.ts'
import { isSaidOfAClient } from './said-of-a-client.ts'

function noDatabase({ name }: Told): Words {
  const database = name('database')
  return {
    title: `No database “${database}”`,
    wayOut: `Create the database “${database}” on the server, or correct its name in the connection's address; an image creates its own only while its volume is empty.`,
  }
}

/** A database, keyspace or catalogue that the server does not have. */
export const databaseMissing: LogRule = {
  code: 'database-missing',
  ignores: isSaidOfAClient,
  tells: [
    { when: /database "(?<database>[^"]{1,100})" does not exist/i, say: noDatabase },
    { when: /Unknown database ['"`]?(?<database>[^'"`\s)]{1,100})/i, say: noDatabase },
    { when: /Database ['"`]?(?<database>[\w.-]{1,100}?)['"`]? (?:does not|doesn't) exist/, say: noDatabase },
    {
      when: /Cannot open database ["'](?<database>[^"']{1,100})["'] requested by the login/,
      say: noDatabase,
    },
    {
      when: /(?:database not found|no such database|database does not exist|Invalid catalog name)[:=]? ["'`]?(?<database>[\w.-]{1,100})/i,
      say: noDatabase,
    },
    { when: /[Kk]eyspace ['"]?(?<database>[\w.-]{1,80})['"]? (?:does not|doesn't) exist/, say: noDatabase },
    {
      when: /TNS:listener does not currently know of service requested|ORA-1251[45]/,
      say: () => noService(),
    },
    { when: /unable to open database file|SQLITE_CANTOPEN/, say: () => noFile() },
  ],
}

function noService(): Words {
  return {
    title: 'Oracle knows no such service',
    wayOut:
      'Correct the service name or SID in the address of the database, or wait until the database has registered it.',
  }
}

function noFile(): Words {
  return {
    title: 'SQLite cannot open its database file',
    wayOut: 'Create the folder of the database file, or mount it, and let the service’s user write there.',
  }
}
