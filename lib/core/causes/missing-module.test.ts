import { expect, test } from 'vitest'
import { missingModule } from './missing-module.ts'
import { titleBy } from './title-by.fixture.ts'

test.each([
  ["ModuleNotFoundError: No module named 'orders'", 'No module named “orders”'],
  ['/usr/bin/python3: No module named uvicorn', 'No module named “uvicorn”'],
  [
    "ImportError: cannot import name 'soft_unicode' from 'markupsafe' (/usr/lib/python3/x.py)",
    '“markupsafe” has no “soft_unicode” to import',
  ],
  ['ERROR:    Error loading ASGI app. Could not import module "main".', 'No module named “main”'],
  ['ERROR:    Error loading ASGI app. Attribute "app" not found in module "main".', '“main” has no “app”'],
  [
    "python: can't open file '/app/main.py': [Errno 2] No such file or directory",
    'No file “/app/main.py” to run',
  ],
  ["Error: Cannot find module 'express'\nRequire stack:\n- /app/index.js", 'No module named “express”'],
  [
    "Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'fastify' imported from /app/server.js",
    'No module named “fastify”',
  ],
  ["Error: Cannot find module '/app/dist/main.js'", 'No file “/app/dist/main.js” to run'],
  [
    "SyntaxError: The requested module 'lodash' does not provide an export named 'map'",
    '“lodash” has no export “map”',
  ],
  ['error: Module not found "file:///app/main.ts".', 'No file “/app/main.ts” to run'],
  ['Error: Could not find or load main class com.shop.Main', 'No main class “com.shop.Main”'],
  ['Error: Unable to access jarfile /app/app.jar', 'No file “/app/app.jar” to run'],
  ['no main manifest attribute, in /app.jar', '“/app.jar” names no main class'],
  [
    'Caused by: java.lang.ClassNotFoundException: org.postgresql.Driver',
    'No class named “org.postgresql.Driver”',
  ],
  [
    'Exception in thread "main" java.lang.NoClassDefFoundError: org/slf4j/LoggerFactory',
    'No class named “org.slf4j.LoggerFactory”',
  ],
  [
    "<internal:/usr/lib/ruby/rubygems/core_ext/kernel_require.rb>:85:in `require': cannot load such file -- sinatra (LoadError)",
    'No Ruby file named “sinatra”',
  ],
  [
    'Could not find rails-7.1.2 in locally installed gems (Bundler::GemNotFound)',
    'No gem named “rails-7.1.2”',
  ],
  ["Could not find gem 'pg (~> 1.1)' in any of the sources", 'No gem named “pg”'],
  [
    'PHP Fatal error:  Uncaught Error: Class "App\\Kernel" not found in /app/index.php:8',
    'No class named “App\\Kernel”',
  ],
  [
    "PHP Fatal error:  Uncaught Error: Failed opening required '/app/vendor/autoload.php' (include_path='.:/usr/share/php')",
    'No file “/app/vendor/autoload.php” to run',
  ],
  ["Can't locate DBI.pm in @INC (you may need to install the DBI module)", 'No module named “DBI”'],
  [
    "Can't locate Mojo/Base.pm in @INC (you may need to install the Mojo::Base module)",
    'No module named “Mojo::Base”',
  ],
  [
    "Unhandled exception. System.IO.FileNotFoundException: Could not load file or assembly 'Npgsql, Version=8.0.0.0'",
    'No assembly named “Npgsql”',
  ],
  ["The application 'Shop.dll' does not exist.", 'No file “Shop.dll” to run'],
  ['Error in library(plumber) : there is no package called ‘plumber’', 'No package named “plumber”'],
  ["lua: main.lua:1: module 'socket' not found:", 'No module named “socket”'],
  [
    './server: error while loading shared libraries: libpq.so.5: cannot open shared object file: No such file or directory',
    'No shared library “libpq.so.5”',
  ],
  [
    'Error loading shared library libstdc++.so.6: No such file or directory (needed by /app/server)',
    'No shared library “libstdc++.so.6”',
  ],
  [
    'ImportError: libGL.so.1: cannot open shared object file: No such file or directory',
    'No shared library “libGL.so.1”',
  ],
  [
    "/app/server: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.34' not found (required by /app/server)",
    'libc.so.6 is too old: it has no GLIBC_2.34',
  ],
  ['Error relocating /app/server: __res_init: symbol not found', 'A library lacks “__res_init” for server'],
  [
    '{"level":50,"time":1,"err":{"type":"Error","message":"Cannot find module \'pg\'","stack":"Error: Cannot find module \'pg\'\\n    at x"}}',
    'No module named “pg”',
  ],
])('%s', (log, title) => {
  expect(titleBy(missingModule, log)).toBe(title)
})

test.each([
  'GET /modules/orders 404 not found',
  'Loaded module orders',
  'curl: (6) Could not resolve host: orders',
  "FileNotFoundError: [Errno 2] No such file or directory: '/data/in.csv'",
  'java.lang.NoClassDefFoundError: Could not initialize class com.shop.Config',
  'Class "first" was not found on the page',
])('not: %s', (log) => {
  expect(titleBy(missingModule, log)).toBeNull()
})
