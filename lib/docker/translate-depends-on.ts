import type { Dependency, DependencyCondition } from '#lib/core/stack.ts'

const CONDITIONS: DependencyCondition[] = [
  'service_started',
  'service_healthy',
  'service_completed_successfully',
]

/**
 * Maps compose's label `db:service_healthy:false,…` to dependencies. Its third field says whether to restart
 * along with the dependency, not whether it is required, so every one counts as required.
 */
export function translateDependsOn(label: string | undefined): Dependency[] {
  return (label ?? '').split(',').flatMap((part) => {
    const [service = '', word = ''] = part.trim().split(':')
    const condition = CONDITIONS.find((each) => each === word) ?? 'service_started'
    return service === '' ? [] : [{ service, condition, required: true }]
  })
}
