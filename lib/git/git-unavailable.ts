/** Why a repository could not be read. */
export type GitCondition =
  | 'git missing'
  | 'not a folder'
  | 'not a repository'
  | 'branch unknown'
  | 'too slow'
  | 'too large'
  | 'broken'

/** A repository could not be read; the message is a sentence for people that says what to do. */
export class GitUnavailable extends Error {
  readonly condition: GitCondition
  constructor(condition: GitCondition, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'GitUnavailable'
    this.condition = condition
  }
}
