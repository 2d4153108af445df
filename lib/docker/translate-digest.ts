/** Picks, among an image's `repository@sha256:…`, the digest of the repository that the container names, else the first. */
export function translateDigest(repoDigests: readonly string[], image: string): string | null {
  const wanted = repositoryOf(image)
  const named = repoDigests.find((each) => repositoryOf(each) === wanted) ?? repoDigests[0]
  return named?.split('@')[1] ?? null
}

// `docker.io/library/redis:7` and `redis` are one repository; a port's colon comes before the last slash.
function repositoryOf(image: string): string {
  const bare = image.split('@')[0] ?? ''
  return bare.replace(/:[^/:]*$/, '').replace(/^(?:docker\.io\/)?(?:library\/)?/, '')
}
