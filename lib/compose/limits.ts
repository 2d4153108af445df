/** What one definition may hold, over all its files; `lib/yaml` bounds what reading them costs. */
export const LIMITS = {
  files: 50,
  fileBytes: 1024 * 1024,
  chain: 50,
  valueLength: 64 * 1024,
  services: 1000,
  ports: 1024,
}
