import type { RequestListener } from 'node:http'

/** Answers every request while Rollcall starts; a browser asks again by itself. */
export const startingPage: RequestListener = (_request, response) => {
  response.writeHead(503, {
    'content-type': 'text/html; charset=utf-8',
    'retry-after': '2',
    'cache-control': 'no-store',
    refresh: '2',
  })
  response.end(
    '<!doctype html><html lang="en"><title>Rollcall is starting</title><p>Rollcall is starting …</p></html>',
  )
}
