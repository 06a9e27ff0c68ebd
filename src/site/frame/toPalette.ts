/** The organisation's two printing colours, each `#rrggbb`: one that shouts, one that is read. */
export type Colours = { accent?: string | null; ink?: string | null }

type RGB = [number, number, number]

// Where an organisation has chosen none: poster red and a warm black.
const defaults = { accent: '#c8102e', ink: '#1a1a1a' }
const paper = '#f6f1e7'
const night = '#15110e'

const parseColour = (text: string): RGB | null => {
  const hex = /^#?([0-9a-f]{6})$/i.exec(text.trim())?.[1]
  return hex ? ([0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16)) as RGB) : null
}

const renderColour = (colour: RGB): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`

// WCAG 2.2, relative luminance and contrast ratio.
const toLuminance = (colour: RGB): number => {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as RGB
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast ratio of two `#rrggbb` colours, 1 to 21 (WCAG 2.2). */
export const toContrast = (one: string, other: string): number => {
  const [light, dark] = [one, other]
    .map((colour) => toLuminance(parseColour(colour)!))
    .sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** What reads best on a field. Where neither night nor white reaches 4.5, pure black does. */
const toTextOn = (field: string): string => {
  const best = toContrast(field, night) >= toContrast(field, '#ffffff') ? night : '#ffffff'
  return toContrast(field, best) >= 4.5 ? best : '#000000'
}

/** A colour moved towards `end` in small steps until it can be read as text on `ground`. */
const toReadable = ({ colour, ground, end }: { colour: string; ground: string; end: string }): string => {
  const from = parseColour(colour)!
  const to = parseColour(end)!
  const steps = Array.from({ length: 21 }, (_, step) =>
    renderColour(from.map((part, at) => part + ((to[at]! - part) * step) / 20) as RGB),
  )
  return steps.find((step) => toContrast(step, ground) >= 4.6) ?? end
}

/** The custom properties that the style sheet draws with. Every pair in them meets WCAG AA. */
export const toPalette = (colours: Colours = {}): Record<`--${string}`, string> => {
  const accent = renderColour(parseColour(colours.accent ?? '') ?? parseColour(defaults.accent)!)
  const ink = renderColour(parseColour(colours.ink ?? '') ?? parseColour(defaults.ink)!)
  return {
    '--accent': accent,
    '--on-accent': toTextOn(accent),
    '--field': ink,
    '--on-field': toTextOn(ink),
    '--accent-on-field': toReadable({ colour: accent, ground: ink, end: toTextOn(ink) }),
    '--accent-on-paper': toReadable({ colour: accent, ground: paper, end: night }),
    '--accent-on-night': toReadable({ colour: accent, ground: night, end: '#ffffff' }),
    '--ink-on-paper': toReadable({ colour: ink, ground: paper, end: night }),
    '--paper': paper,
    '--night': night,
  }
}
