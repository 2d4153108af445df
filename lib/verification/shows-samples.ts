/** Whether sample stacks are shown: `ROLLCALL_SAMPLES` says always or never, otherwise only while no engine was ever seen. */
export function showsSamples(setting: string | undefined, engineEverSeen: boolean): boolean {
  if (setting === 'always') return true
  if (setting === 'never') return false
  return !engineEverSeen
}
