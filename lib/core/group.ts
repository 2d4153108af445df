const INFRASTRUCTURE = new Set(
  `activemq adminer arangodb caddy cassandra chroma chromadb clickhouse cockroach consul couchbase couchdb dragonfly
  elasticsearch emqx envoy etcd haproxy influxdb kafka keycloak keydb localstack mailhog mailpit mariadb meilisearch memcached
  milvus minio mongo mongodb mosquitto mysql nats neo4j nginx ollama opensearch pgadmin pgbouncer pgvector phpmyadmin postgis
  postgres postgresql pulsar qdrant rabbitmq redis redpanda registry scylla seaweedfs solr temporal timescaledb traefik typesense
  valkey vault weaviate zookeeper`.split(/\s+/),
)

const MONITORING = new Set(
  `alertmanager blackbox cadvisor dozzle exporter filebeat fluentbit fluentd glitchtip grafana graphite jaeger kibana logstash
  loki metricbeat mimir netdata otel opentelemetry prometheus promtail pushgateway sentry statsd telegraf tempo thanos
  victoriametrics zabbix zipkin`.split(/\s+/),
)

/** Names that say what a service is by themselves, where no image does. */
const PLAIN_NAMES = new Set(['broker', 'cache', 'database', 'db', 'mq', 'proxy', 'queue'])

const MONITORING_ORGANISATIONS = new Set(['grafana', 'otel', 'prom', 'prometheus', 'victoriametrics'])

/** A group, and the rule that gave it as a sentence. */
export type InferredGroup = { group: string; groupReason: string }

/** Maps a service to its group by what its image, else its name, is known as (`infrastructure`, `monitoring`), else `application`. */
export function inferGroup({ name, image }: { name: string; image: string | null }): InferredGroup {
  const ofImage = byImage(image)
  if (ofImage !== null) return known(ofImage, `Its image \`${image}\``)
  const ofName = byName(name)
  if (ofName !== null) return known(ofName, `Its name \`${name}\``)
  return { group: 'application', groupReason: 'Nothing says that it is infrastructure or monitoring.' }
}

/** Maps a service to the name of the group that is inferred for it. */
export function groupOf(service: { name: string; image: string | null }): string {
  return inferGroup(service).group
}

function known(group: string, what: string): InferredGroup {
  return { group, groupReason: `${what} is known as ${group}.` }
}

function byImage(image: string | null): string | null {
  if (image === null) return null
  const path = image.toLowerCase().replace(/@.*$/, '').split('/')
  const repository = (path.at(-1) ?? '').replace(/:.*$/, '')
  if (MONITORING_ORGANISATIONS.has(path.at(-2) ?? '')) return 'monitoring'
  return groupOfWords(endsOf(wordsOf(repository)))
}

function byName(name: string): string | null {
  const words = wordsOf(name)
  if (words.length === 1 && PLAIN_NAMES.has(words[0] ?? '')) return 'infrastructure'
  return groupOfWords(endsOf(words))
}

// `cp-kafka` and `redis-stack` are what their ends say; a word in the middle is what an application works with.
function endsOf(words: readonly string[]): string[] {
  return [words.at(0) ?? '', words.at(-1) ?? '']
}

// `redis-exporter` watches redis, so monitoring is asked first.
function groupOfWords(words: readonly string[]): string | null {
  if (words.some((word) => MONITORING.has(word))) return 'monitoring'
  if (words.some((word) => INFRASTRUCTURE.has(word))) return 'infrastructure'
  return null
}

// `pgadmin4` and `mongo7` are known without their number, `neo4j` with it.
function wordsOf(name: string): string[] {
  const words = name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  return words.map((word) => (INFRASTRUCTURE.has(word) ? word : word.replace(/\d+$/, '')))
}
