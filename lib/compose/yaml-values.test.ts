import { describe, expect, test } from 'vitest'
import { serviceOf } from './read-definition.fixture.ts'

const files = [
  {
    name: 'an anchor and its alias',
    text: 'x-r: &r always\nservices: {web: {image: app, restart: *r}}',
  },
  {
    name: 'a merge key',
    text: 'x-base: &base {image: app, restart: always}\nservices: {web: {<<: *base}}',
  },
  {
    name: 'a list of merge keys, the first wins',
    text: 'x-a: &a {restart: always}\nx-b: &b {restart: no, image: app}\nservices: {web: {<<: [*a, *b]}}',
  },
  {
    name: 'own keys win over merged ones, wherever they stand',
    text: 'x-a: &a {restart: no, image: app}\nservices: {web: {restart: always, <<: *a}}',
  },
  {
    name: 'a merge of a merge',
    text: 'x-a: &a {restart: always}\nx-b: &b {<<: *a, image: app}\nservices: {web: {<<: *b}}',
  },
  {
    name: 'an anchor named again',
    text: 'x-a: &a no\nx-b: &a always\nservices: {web: {image: app, restart: *a}}',
  },
  {
    name: 'a merge key written inside',
    text: 'services: {web: {image: app, <<: {restart: always}}}',
  },
  {
    name: 'a quoted << is a key like any other',
    text: 'services: {web: {image: app, restart: always, labels: {"<<": a}}}',
  },
  { name: 'Windows line ends', text: 'services:\r\n  web:\r\n    image: app\r\n    restart: always\r\n' },
  { name: 'a byte order mark', text: '\uFEFFservices: {web: {image: app, restart: always}}' },
  {
    name: 'JSON',
    text: '{"name": "shop", "services": {"web": {"image": "app", "restart": "always"}}}',
  },
  {
    name: 'comments and a version',
    text: '# a\nversion: "3.9" # b\nservices:\n  # c\n  web:\n    image: app # d\n    restart: always\n',
  },
  {
    name: 'a version that is a number',
    text: 'version: 3.9\nservices: {web: {image: app, restart: always}}',
  },
  {
    name: 'folded and literal text',
    text: 'services:\n  web:\n    image: app\n    restart: >-\n      always\n    command: |\n      a\n      b\n',
  },
  { name: 'core tags', text: 'services: !!map {web: {image: !!str app, restart: !!str always}}' },
  {
    name: 'extensions anywhere',
    text: 'x-a: 1\nservices: {web: {image: app, restart: always, x-b: [1, {c: 2}]}}',
  },
]

describe('plantTree', () => {
  test.each(files)('$name', async ({ text }) => {
    expect(await serviceOf(text)).toMatchObject({ image: 'app', restartPolicy: 'always' })
  })
})
