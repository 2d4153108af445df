import type { Troubles } from '#lib/yaml/trouble.ts'
import type { DeclaredService } from './read-service.ts'

/** Finds services that wait for each other in a circle; each circle is one trouble. */
export function checkCircles(services: readonly DeclaredService[], troubles: Troubles): void {
  const known = new Map(services.map((service) => [service.name, service]))
  const done = new Set<string>()
  for (const { name } of services) walk(name, known, done, troubles)
}

// With a stack of its own: a chain may be as long as there are services.
function walk(
  start: string,
  known: ReadonlyMap<string, DeclaredService>,
  done: Set<string>,
  troubles: Troubles,
): void {
  const trail: { name: string; next: number }[] = [{ name: start, next: 0 }]
  const open = new Set([start])
  for (let last = trail.at(-1); last !== undefined; last = trail.at(-1)) {
    const dependency = done.has(last.name) ? undefined : known.get(last.name)?.dependsOn[last.next]
    last.next += 1
    if (dependency === undefined) {
      done.add(last.name)
      open.delete(last.name)
      trail.pop()
    } else if (open.has(dependency.service)) {
      const from = trail.findIndex(({ name }) => name === dependency.service)
      const circle = [...trail.slice(from).map(({ name }) => name), dependency.service]
      // A service that depends on itself is told by its reference.
      if (circle.length > 2)
        troubles.add(dependency.at, `Services wait for each other in a circle: ${circle.join(' → ')}.`)
    } else {
      trail.push({ name: dependency.service, next: 0 })
      open.add(dependency.service)
    }
  }
}
