import { describe, expect, test } from 'vitest'
import { groupOf, inferGroup } from './group.ts'

describe('groupOf', () => {
  test.each([
    { name: 'db', image: 'postgres:16-alpine', expected: 'infrastructure' },
    { name: 'db', image: 'registry.example:5000/bitnami/postgresql@sha256:abc', expected: 'infrastructure' },
    { name: 'cache', image: 'redis', expected: 'infrastructure' },
    { name: 'vectors', image: 'qdrant/qdrant:v1.7.0', expected: 'infrastructure' },
    { name: 'models', image: 'ollama/ollama', expected: 'infrastructure' },
    { name: 'events', image: 'confluentinc/cp-kafka:7', expected: 'infrastructure' },
    { name: 'graph', image: 'neo4j:5', expected: 'infrastructure' },
    { name: 'pgadmin', image: 'dpage/pgadmin4', expected: 'infrastructure' },
    { name: 'metrics', image: 'prom/prometheus:v2', expected: 'monitoring' },
    { name: 'node', image: 'quay.io/prometheus/node-exporter', expected: 'monitoring' },
    { name: 'redis-metrics', image: 'oliver006/redis_exporter', expected: 'monitoring' },
    { name: 'logs', image: 'grafana/loki', expected: 'monitoring' },
    { name: 'api', image: 'team/orders:1', expected: 'application' },
    { name: 'orders-redis-sync', image: 'team/orders-redis-sync', expected: 'application' },
    { name: 'octollm-postgres', image: null, expected: 'infrastructure' },
    { name: 'prometheus', image: 'v2-prometheus', expected: 'monitoring' },
    { name: 'database', image: null, expected: 'infrastructure' },
    { name: 'l01-data-layer', image: 'v2-l01-data-layer', expected: 'application' },
    { name: 'x', image: '', expected: 'application' },
  ])('$name of $image is $expected', ({ name, image, expected }) => {
    expect(groupOf({ name, image })).toBe(expected)
  })
})

describe('inferGroup says its rule', () => {
  test.each([
    { name: 'db', image: 'postgres:16', expected: 'Its image `postgres:16` is known as infrastructure.' },
    { name: 'prometheus', image: 'team/p', expected: 'Its name `prometheus` is known as monitoring.' },
    { name: 'api', image: null, expected: 'Nothing says that it is infrastructure or monitoring.' },
  ])('$name of $image', ({ name, image, expected }) => {
    expect(inferGroup({ name, image }).groupReason).toBe(expected)
  })
})
