import { lastWords } from './last-words.ts'

/** What the engine puts before the point: which of its own parts failed, and ids of up to 64 characters. */
const PREAMBLES = [
  /^Error response from daemon: /,
  /^driver failed programming external connectivity on endpoint \S+ \([0-9a-f]+\): /,
  /^failed to set up container networking: /,
  /^failed to create (?:shim )?task: /,
  /^OCI runtime create failed: /,
  /^(?:runc|crun) create failed: /,
  /^container_linux\.go:\d+: /,
  /^starting container process caused: /,
  /^unable to start container process: /,
  /^(?:error during container init|exec failed): /,
]

/** Maps the engine's error about a container it could not start to the part that says why, redacted, at most 200 characters. */
export function startErrorWords(error: string): string {
  let rest = error.trim()
  for (let before = ''; before !== rest; ) {
    before = rest
    for (const preamble of PREAMBLES) rest = rest.replace(preamble, '')
  }
  return lastWords(rest.replace(/: unknown$/, ''))
}
