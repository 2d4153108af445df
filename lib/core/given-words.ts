/** The rule behind a role or a group that the compose file gives under `x-rollcall`. */
export const GIVEN_IN_COMPOSE = 'Its compose file says so in x-rollcall.'

/** The rule behind a role or a group that a `rollcall.yaml` gives. */
export const GIVEN_IN_FILE = 'Given in rollcall.yaml.'
