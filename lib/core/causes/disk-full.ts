import type { LogRule, Words } from './log-rule.ts'

const FULL: Words = {
  title: 'No space left on the disk',
  wayOut:
    'Free or add space where the service writes (docker system df shows what takes it), then start it again.',
}

/** No room left to write: disk, quota, inodes or a size limit. */
export const diskFull: LogRule = {
  code: 'disk-full',
  tells: [
    {
      when: /\bENOSPC\b.{0,80}(?:file watchers|inotify|watch)|inotify.{0,60}(?:limit reached|No space left)|System limit for number of file watchers reached/i,
      say: () => ({
        title: 'No more files can be watched',
        wayOut: 'Raise fs.inotify.max_user_watches on the host, or let the service watch fewer files.',
      }),
    },
    {
      when: /\bENOSPC\b|No space left on device|StorageFull|not enough (?:free )?(?:disk )?space|There is not enough space on the disk|disk (?:is )?full\b|database or disk is full|SQLITE_FULL|Insufficient (?:disk )?space|insufficient free space|out of disk space|no (?:free )?disk space/i,
      say: () => FULL,
    },
    { when: /Disk quota exceeded|\bEDQUOT\b/i, say: () => ({ ...FULL, title: 'The disk quota is used up' }) },
    {
      when: /flood[- ]stage.{0,60}watermark|disk usage exceeded flood-stage|index read-only \/ allow delete|cluster_block_exception.{0,80}(?:read-only-allow-delete|FORBIDDEN\/12)/i,
      say: () => FULL,
    },
    {
      when: /could not (?:extend file|write (?:to|block)).{0,200}(?:No space|wrote only)|errno[:= ]{1,2}28\b|\(28: |OS errno 28|free disk space .{0,40}(?:too low|below|insufficient)/i,
      say: () => FULL,
    },
  ],
}
