import { posix } from 'node:path'

/** What Compose looks for in a folder, in its order. */
export const BASE_NAMES = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml']

/** True for `.env`, `prod.env`, `.env.local` and the like. */
export function isEnvFile(name: string): boolean {
  const file = posix.basename(name)
  return /(?:^|\.)env(?:\.|$)/i.test(file) && !isYamlFile(file)
}

/** True for a name that ends as a compose file's does. */
export function isYamlFile(name: string): boolean {
  return /\.ya?ml$/i.test(name)
}
