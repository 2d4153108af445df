const JOBS =
  /(?:^|[^a-z])(?:backup|bootstrap|create\w*|dump|import|init|install|job|load|migrat\w*|once|provision\w*|restore|seed\w*|setup|task)(?:[^a-z]|$)/i

/** A `job-worker` and a `load-balancer` stay up, whatever they work with. */
const SERVERS =
  /(?:^|[^a-z])(?:api|balancer|cron|daemon|manager|queue|runner|scheduler|server|service|ui|web|worker)s?(?:[^a-z]|$)/i

/** Whether a service's name is that of a job, which ends by itself: `db-migrate`, `kafka-init`, `createbuckets`. */
export function isJobName(name: string): boolean {
  return JOBS.test(name) && !SERVERS.test(name)
}
