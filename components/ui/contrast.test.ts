import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

type Oklch = [number, number, number]

const css = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8')
const TOKEN = /--([\w-]+): light-dark\(oklch\(([^)]+)\), oklch\(([^)]+)\)\)/g
const tokens = new Map(
  [...css.matchAll(TOKEN)].map(([, name = '', light = '', dark = '']) => [
    name,
    { light: read(light), dark: read(dark) },
  ]),
)

function read(text: string): Oklch {
  const [lightness = 0, chroma = 0, hue = 0] = text.split(' ').map(Number)
  return [lightness, chroma, hue]
}

/** Relative luminance (WCAG) of an OKLCH colour, clipped to sRGB as a screen does. */
function luminance([lightness, chroma, hue]: Oklch): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const clip = (value: number) => Math.min(1, Math.max(0, value))
  const red = clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s)
  const green = clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s)
  const blue = clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string, theme: 'light' | 'dark'): number {
  const [a, b] = [one, other].map((name) => {
    const token = tokens.get(name)
    if (!token) throw new Error(`no token --${name} in globals.css`)
    return luminance(token[theme])
  })
  const [low = 0, high = 0] = [a ?? 0, b ?? 0].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

const grounds = ['ground', 'surface', 'sunken']
const tones = ['good', 'busy', 'warn', 'bad', 'unknown']
const text = ['ink', 'soft', 'accent', ...tones].flatMap((ink) =>
  grounds.map((ground) => [ink, ground] as const),
)
const washes = tones.flatMap((tone) =>
  ['ink', 'soft', 'accent', tone].map((ink) => [ink, `${tone}-wash`] as const),
)
const buttons = [['on-accent', 'accent'] as const, ['ground', 'ink'] as const]

describe.each(['light', 'dark'] as const)('%s theme', (theme) => {
  test.each([...text, ...washes, ...buttons])('text in %s on %s is readable', (ink, ground) => {
    expect(contrast(ink, ground, theme)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(['ground', 'surface'])('borders of controls are seen on %s', (ground) => {
    expect(contrast('edge', ground, theme)).toBeGreaterThanOrEqual(3)
  })
})
