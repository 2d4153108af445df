import { FAULT_PROJECTS } from './faults/stacks.ts'
import { bringUpShop, bringUpZoo } from './stacks/bring-up.ts'
import { removeStack } from './stacks/compose.ts'

/** Stacks that a test, a benchmark or a killed run may have left behind; a board with strangers on it is no test. */
const OURS = ['zoo', 'shop', 'slow', 'rollcall-test', ...FAULT_PROJECTS]

export default async function setup(): Promise<() => void> {
  for (const stack of OURS) removeStack(stack)
  await bringUpZoo()
  await bringUpShop()
  return () => {
    for (const stack of OURS) removeStack(stack)
  }
}
