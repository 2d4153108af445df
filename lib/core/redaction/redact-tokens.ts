import { REDACTED } from './mark.ts'

// Each starts at a word's edge and with fixed letters, so that none is tried twice over the same text.
const TOKENS = [
  /(?<![\w-])eyJ[\w-]{5,}\.[\w-]+(?:\.[\w-]*){0,3}/g,
  /(?<![A-Za-z0-9])(?:AKIA|ASIA|AROA|AIDA)[A-Z0-9]{16}(?![A-Za-z0-9])/g,
  /(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{16,255}/g,
  /(?<![A-Za-z0-9])github_pat_\w{16,255}/g,
  /(?<![A-Za-z0-9])xox[a-z]-[\w-]{8,255}/g,
  /(?<![A-Za-z0-9])xapp-[\w-]{10,255}/g,
  /(?<=hooks\.slack\.com\/services\/)[\w/]{8,255}/g,
  /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{30,255}/g,
  /(?<![A-Za-z0-9])gl(?:pat|dt|rt|cbt)-[\w-]{16,255}/g,
  /(?<![A-Za-z0-9])AIza[\w-]{30,255}/g,
  /(?<![A-Za-z0-9])(?:sk|rk|pk|whsec)_(?:live|test)_\w{10,255}/g,
  /(?<![A-Za-z0-9])sk-[\w-]{20,255}/g,
  /(?<![A-Za-z0-9])hf_[A-Za-z0-9]{20,255}/g,
  /(?<![A-Za-z0-9])(?:dop|doo|dor)_v1_[a-f0-9]{20,255}/g,
  /(?<![A-Za-z0-9])dckr_pat_[\w-]{16,255}/g,
  /(?<![A-Za-z0-9])pypi-[\w-]{30,1000}/g,
  /(?<![A-Za-z0-9])hv[sb]\.[\w-]{20,255}/g,
  /(?<![A-Za-z0-9])SG\.[\w-]{16,64}\.[\w-]{16,64}/g,
]

const SCHEME = /(?<![A-Za-z0-9])(Bearer|Basic)([ \t]+)([A-Za-z0-9._~+/-]{6,}=*)/gi

/** Takes out tokens that are known by their own form, whatever they are called. */
export function redactTokens(text: string): string {
  const bare = TOKENS.reduce((kept, token) => kept.replace(token, REDACTED), text)
  return bare.replace(SCHEME, (whole, scheme: string, gap: string, value: string) =>
    looksOpaque(value) ? `${scheme}${gap}${REDACTED}` : whole,
  )
}

// "Basic authentication" and "bearer token" are words; credentials mix letters with figures or capitals.
function looksOpaque(value: string): boolean {
  return value.length >= 24 || /[0-9=+/_]/.test(value) || /[a-z][A-Z]/.test(value)
}
