/** What a line says of a connection that did not come about, and to where; a null host or port is not told. */
export type ConnectionTrouble = {
  what: 'refused' | 'unresolved' | 'silent'
  host: string | null
  port: number | null
}

const UNRESOLVED =
  /\bENOTFOUND\b|\bEAI_AGAIN\b|\bEAI_NONAME\b|name or service not known|name does not resolve|nodename nor servname|could not translate host name|could not resolve (?:host|address)|couldn't resolve (?:host|server)|failed to resolve|cannot resolve|can't resolve|unknownhost|unknown host|unknown mysql server host|no such host\b|temporary failure in name resolution|php_network_getaddresses|getaddrinfo (?:failed|for|error)|gaierror|bad address '|host not found in upstream|nxdomain|non-existing domain|failed to lookup address|no address associated with hostname|no resolvable bootstrap|server misbehaving|dns_probe|name resolution (?:failed|error)|getaddrinfo:/i
const REFUSED =
  /\bECONNREFUSED\b|connection refused|refused the connection|actively refused|connect call failed|couldn't connect to server|\brefused\.(?:$| )|connection to \S+ refused|can(?:'t|not) connect to (?:\w+ )?(?:mysql|mariadb)? ?server on|econnrefused|could not be established\. broker may not be|no response$|connection_refused|failed to connect to \S+ port \d+/i
const SILENT =
  /\bETIMEDOUT\b|\bEHOSTUNREACH\b|\bENETUNREACH\b|no route to host|network is unreachable|host is unreachable|connection timed out|connect timed out|connection attempt timed out|dial tcp \S+ i\/o timeout|connect timeout|timeout occurred after waiting \d+ seconds for/i

const HOST = '(?:\\[[0-9a-fA-F:.]{2,45}\\]|[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,251}[A-Za-z0-9_])?|::1)'
const PORT = '(\\d{1,5})(?![\\d.])'

/** Ways a line names a host, with or without a port; the more telling first. */
const TARGETS: readonly RegExp[] = [
  new RegExp(`host=["'](${HOST})["'],? port=${PORT}`),
  new RegExp(`host(?: name)? "(${HOST})"(?: \\([^)]{1,60}\\))? and accepting.{0,60}port ${PORT}`),
  new RegExp(`["'](${HOST})["'] \\([^)]{1,60}\\), port ${PORT}`),
  new RegExp(`Connect call failed \\(["'](${HOST})["'], ${PORT}`),
  new RegExp(`upstream: "\\w{2,10}://(${HOST}):${PORT}`),
  new RegExp(`host not found in upstream "(${HOST})(?::${PORT})?"`),
  new RegExp(`could not translate host name "(${HOST})"`),
  new RegExp(`Unknown (?:MySQL )?server host ["'](${HOST})["']`, 'i'),
  new RegExp(`(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH) (${HOST})(?::${PORT})?`),
  new RegExp(
    `lookup (${HOST})(?: on \\S{1,60})?: (?:no such host|server misbehaving|Temporary failure|i/o timeout)`,
    'i',
  ),
  new RegExp(`dial (?:tcp|udp)\\d? (${HOST}):${PORT}`),
  new RegExp(`Unknown ?Host(?:Exception)?:? ["']?(${HOST})`, 'i'),
  new RegExp(`bad address '(${HOST})(?::${PORT})?'`),
  new RegExp(`getaddrinfo for (?:host )?"?(${HOST})"?(?: port ${PORT})?`),
  new RegExp(
    `(?:resolve|resolve host(?:name)?|resolve address|resolve server)[: ]+["'(]?(${HOST})(?::${PORT})?`,
    'i',
  ),
  new RegExp(`getaddrinfo (${HOST})$`),
  new RegExp(`for ["'](${HOST})["'] port ${PORT}`),
  new RegExp(`server on ["'](${HOST})(?::${PORT})?["']`),
  new RegExp(
    `(?:connect|connection|connecting|connected) to (?:\\w+ at )?["']?(${HOST})["']?(?: \\([^)]{1,60}\\))?(?: port ${PORT}|:${PORT})?`,
    'i',
  ),
  new RegExp(`\\((${HOST})/[^):]{1,45}:${PORT}\\)`),
  new RegExp(`(?:remote host|server|host) \\((${HOST})\\)(?::${PORT})?`),
  new RegExp(`\\w{2,10}://(?:[^\\s/@]{1,100}@)?(${HOST})(?::${PORT})?`),
  new RegExp(`/dev/tcp/(${HOST})/${PORT}`),
  new RegExp(`(?:^|[\\s"'(=@|/])(${HOST}):${PORT}`),
]

// Words that stand where a host could, names of source files with a line number, and clock times.
const NO_HOST =
  /^(?:host|the|a|an|server|database|remote|local|address|failed|error|on|of|to|port|redis|mysql|postgres(?:ql)? server|mongodb|broker|node|upstream|servers?|for|socket|any|all|mysqld?|it|your|this|name)$|\.(?:go|py|js|ts|mjs|cjs|rb|java|php|rs|c|cc|cpp|ex|exs|kt|cs|sh|scala|pl|tsx|jsx)$|^\d{1,4}$|^\d{4}-\d\d-\d\d/i

/** Reads from a line, and from the next ones where it names no host itself, which connection did not come about. */
export function connectionTrouble(line: string, after: readonly string[] = []): ConnectionTrouble | null {
  const what = whatOf(line)
  if (what === null) return null
  for (const text of [line, ...after]) {
    const target = targetOf(text)
    if (target) return { what, ...target }
  }
  return { what, host: null, port: null }
}

function whatOf(line: string): ConnectionTrouble['what'] | null {
  if (UNRESOLVED.test(line)) return 'unresolved'
  if (REFUSED.test(line)) return 'refused'
  return SILENT.test(line) ? 'silent' : null
}

function targetOf(line: string): { host: string; port: number | null } | null {
  for (const target of TARGETS) {
    const match = target.exec(line)
    const host = match?.[1]?.replace(/^\[|\]$/g, '')
    if (!host || NO_HOST.test(host)) continue
    const port = Number(match?.slice(2).find((group) => group !== undefined) ?? 0)
    return { host, port: port > 0 && port < 65_536 ? port : null }
  }
  return null
}

/** Whether a host's name or address means the very machine that asks. */
export function isLocal(host: string): boolean {
  return /^(?:localhost|ip6-localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|::1|::)$/i.test(host)
}
