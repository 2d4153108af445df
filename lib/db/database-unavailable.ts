/** The database could not be asked: not reachable, refusing, or not named. */
export class DatabaseUnavailable extends Error {
  constructor(detail: string, options?: ErrorOptions) {
    super(detail, options)
    this.name = 'DatabaseUnavailable'
  }
}
