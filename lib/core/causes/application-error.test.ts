import { expect, test } from 'vitest'
import { container, judgedService } from '#lib/core/stack.fixture.ts'
import { applicationError } from './application-error.ts'
import { scene, symptoms } from './symptoms.fixture.ts'

const PYTHON = `Starting
Traceback (most recent call last):
  File "/app/main.py", line 3, in <module>
    run()
  File "/app/orders.py", line 12, in run
    raise ValueError("no orders today")
  File "/usr/local/lib/python3.12/site-packages/x/y.py", line 9, in z
ValueError: no orders today`

const CHAINED = `Traceback (most recent call last):
  File "/app/a.py", line 1, in <module>
KeyError: 'x'

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "/app/b.py", line 2, in <module>
shop.errors.OrderError: order 4 has no lines`

const NODE = `/app/node_modules/pg/index.js:4
        throw new TypeError('x')
        ^

TypeError: Cannot read properties of undefined (reading 'id')
    at Object.load (/app/node_modules/pg/index.js:4:9)
    at start (/app/src/server.js:12:7)
    at node:internal/main/run_main_module:28:49

Node.js v20.10.0`

const GO = `panic: assignment to entry in nil map

goroutine 1 [running]:
main.load(...)
\t/app/store.go:21
main.main()
\t/app/main.go:9 +0x1d
exit status 2`

const GO_NIL = `panic: runtime error: invalid memory address or nil pointer dereference
[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x4]

goroutine 1 [running]:
main.main()
\t/app/main.go:9 +0x1d`

const JAVA = `Exception in thread "main" java.lang.IllegalStateException: could not start
\tat com.shop.Main.main(Main.java:10)
Caused by: java.lang.ArithmeticException: / by zero
\tat com.shop.Price.of(Price.java:7)
\t... 1 more`

const RUST = `thread 'main' panicked at src/main.rs:4:5:
index out of bounds: the len is 3 but the index is 9
note: run with \`RUST_BACKTRACE=1\` environment variable to display a backtrace`

const RUST_OLD = `thread 'main' panicked at 'no orders today', src/main.rs:4:5`

const DOTNET = `Unhandled exception. System.InvalidOperationException: Sequence contains no elements
   at System.Linq.ThrowHelper.ThrowNoElementsException()
   at Shop.Program.Main() in /src/Program.cs:line 12`

const RUBY = "/app/main.rb:3:in `<main>': no orders today (RuntimeError)"
const PHP =
  'PHP Fatal error:  Uncaught Exception: no orders today in /app/index.php:3\nStack trace:\n#0 {main}\n  thrown in /app/index.php on line 3'
const ELIXIR = '** (RuntimeError) no orders today\n    (shop 0.1.0) lib/shop.ex:9: Shop.start/2'
const DENO = 'error: Uncaught (in promise) Error: no orders today\n    at file:///app/main.ts:3:9'
const JSON_LINE = JSON.stringify({
  level: 'error',
  msg: 'worker failed',
  err: {
    type: 'RangeError',
    message: 'no orders',
    stack: 'RangeError: no orders\n    at run (/app/w.js:3:4)\n    at y',
  },
})

test.each([
  ['Python', PYTHON, 'ValueError: no orders today', '/app/orders.py:12'],
  ['a chain', CHAINED, 'shop.errors.OrderError: order 4 has no lines', '/app/b.py:2'],
  ['Node', NODE, "TypeError: Cannot read properties of undefined (reading 'id')", '/app/src/server.js:12'],
  ['Go', GO, 'assignment to entry in nil map', '/app/store.go:21'],
  ['Go, nil', GO_NIL, 'runtime error: invalid memory address or nil pointer dereference', '/app/main.go:9'],
  ['Java', JAVA, 'java.lang.ArithmeticException: / by zero', 'Price.java:7'],
  ['Rust', RUST, 'index out of bounds: the len is 3 but the index is 9', 'src/main.rs:4'],
  ['Rust before 1.73', RUST_OLD, 'no orders today', 'src/main.rs:4'],
  ['.NET', DOTNET, 'System.InvalidOperationException: Sequence contains no elements', '/src/Program.cs:12'],
  ['Ruby', RUBY, 'no orders today (RuntimeError)', '/app/main.rb:3'],
  ['PHP', PHP, 'Exception: no orders today in /app/index.php:3', '/app/index.php:3'],
  ['Elixir', ELIXIR, 'no orders today', 'lib/shop.ex:9'],
  ['Deno', DENO, 'Error: no orders today', '/app/main.ts:3'],
  ['JSON lines', JSON_LINE, 'RangeError: no orders', '/app/w.js:3'],
])('%s', (_, log, title, place) => {
  const ailing = symptoms(log)
  const found = applicationError(ailing, scene([ailing]))
  expect(found?.title).toBe(title)
  expect(found?.wayOut).toContain(place)
  expect(found?.proof[0]?.source).toBe('log')
  expect(found?.proof[1]?.words).toBe('Exited with code 1.')
})

test.each([
  ['a fatal line', '2025/11/21 12:00:00 FATAL no orders today', 'no orders today'],
  ['an error line', 'starting\nError: no orders today', 'Error: no orders today'],
  [
    'before what npm says of it',
    'Error: no orders today\nnpm error code ELIFECYCLE\nnpm error command failed',
    'Error: no orders today',
  ],
  ['logfmt', 'level=fatal msg="cannot start" err="no orders today"', 'cannot start: no orders today'],
])('%s is quoted', (_, log, title) => {
  const ailing = symptoms(log)
  expect(applicationError(ailing, scene([ailing]))?.title).toBe(title)
})

test.each([
  ['nothing grave was said', 'starting\ndone', {}],
  [
    'the process ended well',
    'Error: no orders today',
    { container: container({ state: 'exited', exitCode: 0 }) },
  ],
  [
    'it runs and answers badly to another check',
    PYTHON,
    { container: container(), judged: judgedService({ verdict: 'degraded' }) },
  ],
  [
    'it recovered since',
    `${PYTHON}\nListening on port 80`,
    { container: container({ health: 'unhealthy' }) },
  ],
])('speaks not where %s', (_, log, changes) => {
  const ailing = symptoms(log, changes)
  expect(applicationError(ailing, scene([ailing]))).toBeNull()
})
