import type { Piece } from './log-frames.ts'

const LONGEST = 256 * 1024

/** Cuts what a container wrote into lines, stdout and stderr each for itself; a line that does not end is cut at 256 Ki characters. */
export class LineSplitter {
  #onLine: (line: string) => void
  #open = new Map<number, { decoder: TextDecoder; rest: string }>()

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine
  }

  add({ stream, bytes }: Piece): void {
    const open = this.#open.get(stream) ?? { decoder: new TextDecoder(), rest: '' }
    this.#open.set(stream, open)
    const lines = `${open.rest}${open.decoder.decode(bytes, { stream: true })}`.split('\n')
    open.rest = lines.pop() ?? ''
    for (const line of lines) this.#onLine(line.replace(/\r+$/, ''))
    if (open.rest.length <= LONGEST) return
    this.#onLine(open.rest)
    open.rest = ''
  }

  end(): void {
    for (const { decoder, rest } of this.#open.values()) {
      const last = rest + decoder.decode()
      if (last !== '') this.#onLine(last.replace(/\r+$/, ''))
    }
    this.#open.clear()
  }
}
