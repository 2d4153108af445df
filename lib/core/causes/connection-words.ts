/** What a line says of a connection that did not come about, and to where; a null host or port is not told. */
export type ConnectionTrouble = {
  what: 'refused' | 'unresolved' | 'silent'
  host: string | null
  port: number | null
}

const UNRESOLVED =
  /\bENOTFOUND\b|\bEAI_AGAIN\b|\bEAI_NONAME\b|name or service not known|name does not resolve|nodename nor servname|could not translate host name|could not resolve (?:host|address)|couldn't resolve (?:host|server)|failed to resolve|cannot resolve|can't resolve|unknownhost|unknown host|unknown (?:mysql )?server host|no such host\b|temporary failure in name resolution|php_network_getaddresses|getaddrinfo (?:failed|for|error)|gaierror|bad address '|host not found in upstream|nxdomain|non-existing domain|failed to lookup address|no address associated with hostname|no resolvable bootstrap|server misbehaving|dns_probe|name resolution (?:failed|error)|getaddrinfo:/i
const REFUSED =
  /\bECONNREFUSED\b|connection refused|refused the connection|actively refused|connect call failed|couldn't connect to server|\brefused\.(?:$| )|connection to \S+ refused|can(?:'t|not) connect to (?:\w+ )?(?:mysql|mariadb)? ?server on|econnrefused|could not be established\. broker may not be|no response$|connection_refused|failed to connect to \S{1,200}(?: port |:)\d{1,5}\b|could not connect to server|can(?:'|no)t reach database server/i
const SILENT =
  /\bETIMEDOUT\b|\bEHOSTUNREACH\b|\bENETUNREACH\b|no route to host|network is unreachable|host is unreachable|connection timed out|connect timed out|connection attempt timed out|dial tcp \S+ i\/o timeout|connect timeout|timeout occurred after waiting \d+ seconds for/i

const MOST_OF_THE_REST = 2000

const HOST = '(?:\\[[0-9a-fA-F:.]{2,45}\\]|[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,251}[A-Za-z0-9_])?|::1)'
const PORT = '(\\d{1,5})(?!\\d|\\.\\d)'

/** Ways a line names a host, with or without a port; the more telling first. */
const TARGETS: readonly RegExp[] = [
  new RegExp(`host=["'](${HOST})["'],? port=${PORT}`, 'g'),
  new RegExp(`host(?: name)? "(${HOST})"(?: \\([^)]{1,60}\\))? and accepting(?:.{0,60}port ${PORT})?`, 'g'),
  new RegExp(`["'](${HOST})["'] \\([^)]{1,60}\\), port ${PORT}`, 'g'),
  new RegExp(`to (${HOST}) \\([^)]{1,60}\\)\\|[^|]{1,60}\\|:${PORT}`, 'g'),
  new RegExp(`\\((${HOST})/[^):]{1,45}:${PORT}\\)`, 'g'),
  new RegExp(`Connect call failed \\(["'](${HOST})["'], ${PORT}`, 'g'),
  new RegExp(`address: ["'](${HOST})["'],\\s{1,9}port: ${PORT}`, 'g'),
  new RegExp(`upstream: "\\w{2,10}://(${HOST}):${PORT}`, 'g'),
  new RegExp(`host not found in upstream "(${HOST})(?::${PORT})?"`, 'g'),
  new RegExp(`could not translate host name "(${HOST})"`, 'g'),
  new RegExp(`Unknown (?:MySQL )?server host ["'](${HOST})["']`, 'gi'),
  new RegExp(`(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH) (${HOST})(?::${PORT})?`, 'g'),
  new RegExp(
    `lookup (${HOST})(?: on \\S{1,60})?: (?:no such host|server misbehaving|Temporary failure|i/o timeout)`,
    'gi',
  ),
  new RegExp(`dial (?:tcp|udp)\\d? (${HOST}):${PORT}`, 'g'),
  new RegExp(`Unknown ?Host(?:Exception)?:? ["']?(${HOST})`, 'gi'),
  new RegExp(`bad address '(${HOST})(?::${PORT})?'`, 'g'),
  new RegExp(`getaddrinfo for (?:host )?"?(${HOST})"?(?: port ${PORT})?`, 'g'),
  new RegExp(`resolve(?: host(?:name)?| address| server)?[: ]+["'(]?(${HOST})(?::${PORT})?`, 'gi'),
  new RegExp(`getaddrinfo (${HOST})$`, 'g'),
  new RegExp(`for ["'](${HOST})["'] port ${PORT}`, 'g'),
  new RegExp(`server on ["'](${HOST})(?::${PORT})?["']`, 'g'),
  new RegExp(
    `(?:connect|connection|connecting|connected) to (?:\\w+ at )?["']?(${HOST})["']?(?: \\([^)]{1,60}\\))?(?: port ${PORT}|:${PORT})?`,
    'gi',
  ),
  new RegExp(`(?:remote host|server|host) \\((${HOST})\\)(?::${PORT})?`, 'g'),
  new RegExp(`\\w{2,10}://(?:[^\\s/@]{1,100}@)?(${HOST})(?::${PORT})?`, 'g'),
  new RegExp(`/dev/tcp/(${HOST})/${PORT}`, 'g'),
  new RegExp(`(${HOST})/\\d{1,3}(?:\\.\\d{1,3}){3}:${PORT}`, 'g'),
  new RegExp(`(?:^|[\\s"'\`(=@|])(${HOST}):${PORT}`, 'g'),
]

// Words that stand where a host could, names of source files with a line number, and clock times.
const NO_HOST =
  /^(?:host|the|a|an|server|database|remote|local|address|failed|error|on|of|to|in|at|port|broker|upstream|servers?|for|from|with|socket|any|all|it|your|this|name|peer|service|after|is|was)$|\.(?:go|py|js|ts|mjs|cjs|rb|java|php|rs|c|cc|cpp|ex|exs|kt|cs|sh|scala|pl|tsx|jsx)$|^\d{1,4}$|^\d{4}-\d\d-\d\d/i

/** Reads from a line, and from the rest of its entry where it names no host itself, which connection did not come about. */
export function connectionTrouble(line: string, rest: readonly string[] = []): ConnectionTrouble | null {
  const what = whatOf(line)
  if (what === null) return null
  const target = targetOf(line) ?? targetOf(rest.join(' ').slice(0, MOST_OF_THE_REST))
  return { what, host: target?.host ?? null, port: target?.port ?? null }
}

function whatOf(line: string): ConnectionTrouble['what'] | null {
  if (UNRESOLVED.test(line)) return 'unresolved'
  if (REFUSED.test(line)) return 'refused'
  return SILENT.test(line) ? 'silent' : null
}

function targetOf(line: string): { host: string; port: number | null } | null {
  for (const target of TARGETS) {
    for (const [, named = '', ...ports] of line.matchAll(target)) {
      const host = named.replace(/^\[|\]$/g, '')
      if (host === '' || NO_HOST.test(host)) continue
      const port = Number(ports.find((group) => group !== undefined) ?? 0)
      return { host, port: port > 0 && port < 65_536 ? port : null }
    }
  }
  return null
}

/** Whether a host's name or address means the very machine that asks. */
export function isLocal(host: string): boolean {
  return /^(?:localhost|ip6-localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|::1|::)$/i.test(host)
}
