const STILL_EVERY_MS = 10_000

/** Says one line to whoever started this. */
export function say(line: string): void {
  console.log(`Rollcall: ${line}`)
}

/** Does a step that may take long, saying when it begins, that it still goes on, and how long it took. */
export async function step<T>(title: string, expected: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now()
  const seconds = () => Math.round((performance.now() - began) / 1000)
  say(`${title}; ${expected} …`)
  const still = setInterval(() => say(`${title}: ${seconds()} s so far …`), STILL_EVERY_MS)
  try {
    const answer = await work()
    say(`${title}: done in ${seconds()} s`)
    return answer
  } finally {
    clearInterval(still)
  }
}
