import { describe, expect, test } from 'vitest'
import { isJobName } from './is-job-name.ts'

const JOBS =
  'backup bootstrap createbuckets create-topics db_dump db-import init kafka-init install nightly-job load-data migrate db-migrations migrator run-once provisioner restore seed seeder db.setup cleanup-task'

const SERVERS =
  'web initiative uninstalled load-balancer job-worker task-queue task-runner import-service setup-api backup-scheduler cron jobs-board loader'

describe('the name of a job', () => {
  test.each(JOBS.split(' '))('%s is one', (name) => {
    expect([name, name.toUpperCase()].map(isJobName)).toEqual([true, true])
  })

  test.each(SERVERS.split(' '))('%s is none', (name) => {
    expect(isJobName(name)).toBe(false)
  })
})
