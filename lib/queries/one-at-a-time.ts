/**
 * Wraps a refresh so that one key is refreshed once at a time: asked again meanwhile, it refreshes once more afterwards.
 * A storm of news thus neither starves a slow answer nor loses the last change.
 */
export function oneAtATime(refresh: (key: string) => Promise<void>): (key: string) => Promise<void> {
  const underWay = new Set<string>()
  const again = new Set<string>()
  return async (key) => {
    if (underWay.has(key)) {
      again.add(key)
      return
    }
    underWay.add(key)
    try {
      do {
        again.delete(key)
        await refresh(key)
      } while (again.has(key))
    } finally {
      underWay.delete(key)
      again.delete(key)
    }
  }
}
