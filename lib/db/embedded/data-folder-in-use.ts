import type { Holder } from './holder.ts'

/** Another process has the data folder; `holder` is what it told of itself. */
export class DataFolderInUse extends Error {
  readonly holder: Holder | null
  constructor(folder: string, holder: Holder | null, options?: ErrorOptions) {
    super(`${sentence(folder, holder)} Stop it first, or name another folder with ROLLCALL_DATA.`, options)
    this.name = 'DataFolderInUse'
    this.holder = holder
  }
}

function sentence(folder: string, holder: Holder | null): string {
  if (holder === null) return `Another Rollcall has the data folder ${folder}.`
  const who = holder.purpose === 'server' ? 'Another Rollcall' : 'A rollcall command'
  const where = holder.address === null ? '' : ` and serves ${holder.address}`
  return `${who} (process ${holder.pid}) has the data folder ${folder}${where}.`
}
