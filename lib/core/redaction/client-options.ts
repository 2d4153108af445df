/** A program known to take a password by a short option, and whether it stands glued to it or after it. */
export type ClientOption = { option: string; glued: boolean; apart: boolean; userAndPassword: boolean }

type Row = [programs: string, option: string, form: 'glued' | 'apart' | 'either', holds?: 'user:password']

const ROWS: Row[] = [
  ['mysql mysqladmin mysqldump mysqlimport mysqlsh mysqlcheck mysqlshow mysqlpump mycli', '-p', 'glued'],
  ['mariadb mariadb-admin mariadb-dump mariadb-check mariadb-import mariadb-show', '-p', 'glued'],
  ['redis-cli valkey-cli keydb-cli redis-benchmark', '-a', 'apart'],
  ['mongo mongosh mongodump mongorestore mongoexport mongoimport mongostat', '-p', 'either'],
  ['sshpass', '-p', 'either'],
  ['login', '-p', 'apart'],
  ['cqlsh rabbitmqadmin influx', '-p', 'either'],
  ['mosquitto_pub mosquitto_sub sqlcmd bcp isql tsql', '-P', 'either'],
  ['ldapsearch ldapadd ldapmodify ldapwhoami ldapdelete', '-w', 'either'],
  ['curl', '-u', 'either', 'user:password'],
  ['curl', '-U', 'either', 'user:password'],
  ['curl', '--user', 'apart', 'user:password'],
  ['curl', '--proxy-user', 'apart', 'user:password'],
]

const OPTIONS = new Map<string, ClientOption[]>()
for (const [programs, option, form, holds] of ROWS) {
  for (const program of programs.split(' ')) {
    const known = OPTIONS.get(program) ?? []
    known.push({
      option,
      glued: form !== 'apart',
      apart: form !== 'glued',
      userAndPassword: holds !== undefined,
    })
    OPTIONS.set(program, known)
  }
}

/** Maps a program's name, with or without its path, to its options that hold a password. */
export function clientOptions(program: string): readonly ClientOption[] {
  return OPTIONS.get(program.slice(program.lastIndexOf('/') + 1)) ?? []
}

/** Finds programs of the list in a line of text; `login` is docker's and its relatives'. */
export const CLIENT = new RegExp(`(?<![\\w.-])(?:${[...OPTIONS.keys()].join('|')})(?![\\w.-])`, 'g')
