/** The engine was asked to do something and said no; the message tells people what it said. */
export class EngineRefused extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'EngineRefused'
  }
}
