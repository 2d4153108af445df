import { expect, test } from 'vitest'
import { troublesOf } from './read-definition.fixture.ts'

const OK = 'services: {web: {image: app}}\n'

const wrong: { name: string; text: string; expected: RegExp }[] = [
  {
    name: '__proto__ as a service',
    text: 'services: {__proto__: {image: x}}',
    expected: /1:12 `__proto__` cannot be a key/,
  },
  {
    name: '__proto__ in a service',
    text: 'services: {web: {image: x, environment: {__proto__: {a: b}}}}',
    expected: /`__proto__` cannot be a key/,
  },
  {
    name: 'constructor as a key',
    text: 'services: {constructor: {image: x}}',
    expected: /`constructor` cannot be a key/,
  },
  {
    name: '__proto__ by merge',
    text: 'x-a: &a {__proto__: 1}\nservices: {web: {image: x, <<: *a}}',
    expected: /`__proto__` cannot be a key/,
  },
  { name: 'a NUL byte', text: `${OK}\u0000`, expected: /holds NUL bytes/ },
  { name: 'bytes that are not UTF-8', text: `${OK}# \uFFFD`, expected: /is not UTF-8/ },
  { name: 'half a character', text: `${OK}# \uD800`, expected: /is not UTF-8/ },
  { name: 'a tab', text: 'services:\n\tweb:\n', expected: /2:1 A tab indents this line/ },
  {
    name: 'a duplicate service',
    text: 'services:\n  web: {image: a}\n  web: {image: b}',
    expected: /3:3 `web` is here twice; it is already on line 2/,
  },
  { name: 'a duplicate section', text: `${OK}services: {}`, expected: /2:1 `services` is here twice/ },
  {
    name: 'a duplicate attribute',
    text: 'services: {web: {image: a, image: b}}',
    expected: /1:28 `image` is here twice/,
  },
  { name: 'nothing', text: '', expected: /1:1 The files declare no `services`/ },
  { name: 'a comment', text: '# nothing', expected: /declare no `services`/ },
  { name: 'text', text: 'hello', expected: /1:1 A compose file is a map with `services` in it/ },
  { name: 'a list', text: '- a', expected: /A compose file is a map/ },
  { name: 'a number', text: '5', expected: /A compose file is a map/ },
  { name: 'HTML', text: '<html><body>Not found</body></html>', expected: /A compose file is a map/ },
  {
    name: 'services as a list',
    text: 'services: [a]',
    expected: /1:11 `services` is a list; it must be a map/,
  },
  { name: 'services as text', text: 'services: a', expected: /`services` is the text `a`; it must be a map/ },
  { name: 'no services', text: 'services: {}', expected: /declare no `services`/ },
  { name: 'empty services', text: 'services:', expected: /declare no `services`/ },
  {
    name: 'the first compose format',
    text: 'web:\n  image: x\ndb:\n  image: y',
    expected: /1:1 The services stand at the top level/,
  },
  {
    name: 'an unknown section',
    text: `${OK}servces: {}`,
    expected: /2:1 A compose file has no `servces`. Did you mean `services`\?/,
  },
  {
    name: 'a quote that never closes',
    text: 'services: {web: {image: "app}}',
    expected: /A closing quote is missing/,
  },
  {
    name: 'a bracket that never closes',
    text: 'services: {web: {image: app}',
    expected: /closing bracket|not valid YAML/,
  },
  {
    name: 'bad indentation',
    text: 'services:\n  web:\n    image: a\n   tty: true',
    expected: /compose.yaml:4:\d+ /,
  },
  {
    name: 'two keys on a line',
    text: 'services:\n  web: image: a',
    expected: /2:\d+ A second `key:` stands on this line/,
  },
  {
    name: 'a key without a colon',
    text: 'services:\n  web\n  db: {image: a}',
    expected: /compose.yaml:\d+:\d+ /,
  },
  { name: 'a key that is a list', text: 'services: {? [a] : {image: x}}', expected: /A key must be text/ },
  { name: 'a key that is empty', text: 'services: {: {image: x}}', expected: /A key must be text/ },
  {
    name: 'a tag of a language',
    text: 'services: {web: {image: !!python/object/apply:os.system [ls]}}',
    expected: /knows the tags `!reset` and `!override` only/,
  },
  {
    name: 'a tag of one’s own',
    text: 'services: {web: !include other.yaml}',
    expected: /knows the tags `!reset`/,
  },
  {
    name: 'YAML 1.1 by directive',
    text: '%YAML 1.1\n---\nservices: {web: {image: a, restart: no, ports: [22:22]}, db: 5}',
    expected: /`db` is a number; a service is a map/,
  },
]

test.each(wrong)('$name is refused', async ({ text, expected }) => {
  expect((await troublesOf(text)).join('\n')).toMatch(expected)
})
