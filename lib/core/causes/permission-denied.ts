import { commandTrouble } from './command-words.ts'
import type { LogRule, Told, Words } from './log-rule.ts'

const DENIED = '(?:permission denied|operation not permitted|access is denied|EACCES|EPERM)'

function onPath({ name, line }: Told): Words | null {
  // A command that may not be run is another cause.
  if (commandTrouble(line.text)) return null
  const path = name('path').replace(/[.,;]$/, '')
  return {
    title: `Permission denied on “${path}”`,
    wayOut: `Let the service's user read and write “${path}” (owner or mode of the mount or in the image), or run it as the user who may.`,
  }
}

function onPort({ name }: Told): Words {
  const port = name('port') || name('other')
  return {
    title: port === '' ? 'Its user may not open that port' : `Its user may not open port ${port}`,
    wayOut:
      'Let the service listen on a port from 1024 on and publish that, or give it the capability NET_BIND_SERVICE.',
  }
}

/** A file, mount, socket, port or table that the service's user may not use. */
export const permissionDenied: LogRule = {
  code: 'permission-denied',
  tells: [
    { when: /bind\(\) to \S{0,60}?:(?<port>\d{1,5}) failed \(13: Permission denied\)/, say: onPort },
    {
      when: /(?:listen|bind)\w{0,10}\b.{0,80}?[:\s](?<port>\d{1,5})['")\]]{0,2}:? .{0,20}(?:bind: )?permission denied/i,
      say: onPort,
    },
    {
      when: /(?:EACCES|permission denied).{0,80}?(?:\d{1,3}(?:\.\d{1,3}){3}|::|\[::\]|address|\*):(?<port>\d{1,5})\b/i,
      say: onPort,
    },
    { when: /Permission denied.{0,60}bind\(2\) for .{0,40}port (?<port>\d{1,5})/, say: onPort },
    {
      when: /(?:bind|listen)(?:\(\))?: permission denied|could not bind.{0,80}permission denied/i,
      say: onPort,
    },
    {
      when: /permission denied while trying to connect to the Docker (?:daemon|API)|dial unix (?<path>\/\S{1,120}docker\.sock): connect: permission denied/i,
      say: () => ({
        title: 'Permission denied on the engine’s socket',
        wayOut:
          'Run the service with the group that owns the socket (group_add), or give it another way to the engine.',
      }),
    },
    {
      when: /permission denied for (?<kind>table|relation|schema|database|sequence|function|view|tablespace|language) "?(?<named>[\w.-]{1,100})/,
      say: ({ name }) => ({
        title: `Its database user has no right to ${name('kind')} “${name('named')}”`,
        wayOut: `Grant the service's database user the right to the ${name('kind')} “${name('named')}”.`,
      }),
    },
    {
      when: /\b(?<kind>\w{1,20}) command denied to user .{0,80}for (?:table|column) '(?<named>[\w.]{1,100})'/,
      say: ({ name }) => ({
        title: `Its database user has no right to table “${name('named')}”`,
        wayOut: `Grant the service's database user the right to the table “${name('named')}”.`,
      }),
    },
    {
      when: /\((?<path>[./][^)\s]{1,200})\): [Ff]ailed to open stream: Permission denied/,
      say: onPath,
    },
    { when: /(?<![^\s'"=])(?<path>\/[^\s'"]{1,200})['"]? is not (?:writable|readable)/, say: onPath },
    {
      when: /data directory "(?<path>[^"]{1,200})" has (?:wrong ownership|invalid permissions|group or world access)/,
      say: onPath,
    },
    { when: new RegExp(`${DENIED}[^/'"]{0,60}['"(\`‘“: ](?<path>/[^\\s'"\`’”:)]{1,200})`, 'i'), say: onPath },
    {
      when: new RegExp(`['"\`‘“](?<path>[./][^'"\`’”\\n]{1,200})['"\`’”][^/]{0,60}${DENIED}`, 'i'),
      say: onPath,
    },
    {
      when: new RegExp(
        `(?<![\\w.:/])(?<path>\\.{0,2}/[^\\s:'"()]{1,200})(?::| \\(|\\)?:) ?\\(?(?:\\w{1,20}: )?(?:errno ?=? ?13,? ?)?${DENIED}`,
        'i',
      ),
      say: onPath,
    },
    {
      when: /(?:AccessDeniedException|UnauthorizedAccessException: Access to the path|EACCES: permission denied, \w{1,20}) ?:? ?['"]?(?<path>[./][^\s'":]{1,200})/,
      say: onPath,
    },
    {
      when: /(?:Errno 13\]|Errno 1\]|os error 13|code: 13,|errno:? -?13\b|\(13\)|EACCES|PermissionError|Errno::EACCES|kind: PermissionDenied).{0,60}/i,
      unless: /Connection|\d:\d{2,5}\b/,
      say: unnamed,
    },
    { when: new RegExp(`(?<![\\w.-])(?<path>[\\w.-]{1,60}/[\\w./-]{1,150}): ${DENIED}`, 'i'), say: onPath },
    {
      when: /(?:failed to|cannot|can't|could not|unable to) (?:open|create|write|read|access|chown|chmod|mkdir|change).{0,120}(?:permission denied|operation not permitted|access denied)/i,
      say: unnamed,
    },
  ],
}

function unnamed(): Words {
  return {
    title: 'Permission denied on a file',
    wayOut:
      'Let the service’s user use the file or mount that the line is about, or run it as the user who may.',
  }
}
