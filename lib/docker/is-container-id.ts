const ID = /^[A-Za-z0-9][\w.-]*$/

/** Whether a text can be a container's id or name; any other must not become part of an address. */
export function isContainerId(id: string): boolean {
  return ID.test(id)
}
