import { constants } from 'node:fs'
import { type FileHandle, open, realpath } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'
import { LIMITS } from '../limits.ts'
import { checkText } from './check-text.ts'
import { type FileSource, type FileText, isOutside, joinName, OUTSIDE } from './file-source.ts'
import { isEnvFile, isYamlFile } from './known-names.ts'

/** Files below one folder of the server; links that lead out of it, devices, folders and pipes are refused. `root` is a real path. */
export function folderFiles(root: string): FileSource {
  return {
    locate: (folder, reference) =>
      isAbsolute(reference)
        ? relative(root, reference).split(sep).join('/') || '.'
        : joinName(folder, reference),
    async read(name) {
      if (isOutside(name)) return refused(OUTSIDE)
      // Else a definition could be used to look into any file of the server.
      if (!isYamlFile(name) && !isEnvFile(name))
        return refused('ends neither in `.yaml` or `.yml` nor in `.env`; no other files are read.')
      return readInside(root, name)
    },
  }
}

async function readInside(root: string, name: string): Promise<FileText> {
  try {
    const path = await realpath(join(root, name))
    if (isOutside(relative(root, path).split(sep).join('/')))
      return refused('is a link that leads outside the folder of the base file.')
    // Opening a pipe would wait for a writer; a link put there since `realpath` is refused.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW)
    try {
      return await readText(file)
    } finally {
      await file.close()
    }
  } catch (error) {
    return unreadable(error)
  }
}

async function readText(file: FileHandle): Promise<FileText> {
  if (!(await file.stat()).isFile()) return refused('is not a regular file.')
  const buffer = Buffer.alloc(LIMITS.fileBytes + 1)
  let length = 0
  for (let read = -1; read !== 0 && length < buffer.length; length += read)
    read = (await file.read(buffer, length, buffer.length - length)).bytesRead
  if (length > LIMITS.fileBytes) return refused('is larger than 1 MiB.')
  try {
    return checkText(new TextDecoder('utf-8', { fatal: true }).decode(buffer.subarray(0, length)))
  } catch {
    return refused('is not UTF-8 text.')
  }
}

function refused(message: string): FileText {
  return { ok: false, absent: false, message }
}

function unreadable(error: unknown): FileText {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT' || code === 'ENOTDIR') return { ok: false, absent: true, message: 'does not exist.' }
  if (code === 'EACCES' || code === 'EPERM')
    return refused('may not be read by Rollcall; give its user the right to read it.')
  if (code === 'ELOOP') return refused('is a link that leads nowhere.')
  if (code === 'ENAMETOOLONG' || code === 'ERR_INVALID_ARG_VALUE')
    return refused('is not a usable file name.')
  return refused('cannot be read.')
}
