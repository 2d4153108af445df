/** Maps the folder a `rollcall.yaml` gives to a full path: one such as `../shop` goes from the compose file's folder, where that is known. */
export function repositoryFolder(given: string | null, composeFolder: string | null): string | null {
  if (given === null || given.startsWith('/') || composeFolder === null) return given
  const steps: string[] = []
  for (const step of `${composeFolder}/${given}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return `/${steps.join('/')}`
}
