/** What a value may be; `number` and `boolean` are also met by text that reads as one, for variables are text. */
export type Kind = 'text' | 'number' | 'boolean' | 'list' | 'map'

/** Builds a table of attributes from lines of `kinds: names`. */
function kindTable(lines: Record<string, string>): ReadonlyMap<string, Kind[]> {
  return new Map(
    Object.entries(lines).flatMap(([kinds, names]) =>
      names.split(/\s+/).map((name): [string, Kind[]] => [name, kinds.split('|') as Kind[]]),
    ),
  )
}

/** The sections a compose file may have. */
export const FILE_KINDS = kindTable({
  text: 'version name',
  list: 'include',
  map: 'services networks volumes secrets configs models',
})

/** The attributes a service may have, by the Compose specification. */
export const SERVICE_KINDS = kindTable({
  text: `cgroup cgroup_parent container_name cpuset domainname hostname image ipc isolation mac_address network_mode pid
    platform pull_policy pull_refresh_after restart runtime stop_grace_period stop_signal user userns_mode uts working_dir`,
  boolean: 'attach init oom_kill_disable privileged read_only stdin_open tty use_api_socket',
  number: 'cpu_count cpu_percent cpu_shares cpus mem_swappiness oom_score_adj pids_limit scale',
  'text|number': `cpu_period cpu_quota cpu_rt_period cpu_rt_runtime mem_limit mem_reservation memswap_limit shm_size`,
  list: `cap_add cap_drop configs device_cgroup_rules devices expose external_links group_add links ports post_start
    pre_start pre_stop profiles secrets security_opt volumes volumes_from dns_opt`,
  map: 'blkio_config credential_spec deploy develop healthcheck logging provider storage_opt ulimits',
  'text|map': 'build extends',
  'text|list': 'command dns dns_search entrypoint env_file gpus label_file tmpfs',
  'list|map': 'annotations depends_on environment extra_hosts labels models networks sysctls',
})
