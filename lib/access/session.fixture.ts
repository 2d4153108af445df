/** Maps the Set-Cookie lines of an answer to the request headers of a browser that keeps them. */
export function browserWith(answer: Headers): Headers {
  const cookies = answer.getSetCookie().map((line) => line.split(';')[0])
  return new Headers({ cookie: cookies.join('; ') })
}
