/** The colours of the demo's pictures. Few, flat, and the same in all of them. */
export const colours = {
  night: '#15163d',
  dusk: '#2b2a68',
  ember: '#f04e2a',
  sun: '#fbb515',
  cream: '#fff1d6',
  sea: '#0d8a84',
}

/** The size in which every picture is drawn: 16:9, of which a cut to 1200 × 630 takes little. */
export const canvas = { width: 2400, height: 1350 }

/** A whole picture, to be made into pixels at two thirds of the size in which it is drawn. */
export const draw = (shapes: string[], { width, height } = canvas): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${(width * 2) / 3}" height="${(height * 2) / 3}" viewBox="0 0 ${width} ${height}">${shapes.join('')}</svg>`

/** A filled polygon through the points. */
export const polygon = (fill: string, points: [number, number][]): string =>
  `<polygon fill="${fill}" points="${points.map((point) => point.join(',')).join(' ')}"/>`

/** A filled rectangle, its corners rounded by `round`. */
export const box = (
  fill: string,
  { x, y, width, height, round = 0 }: { x: number; y: number; width: number; height: number; round?: number },
): string => `<rect fill="${fill}" x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}"/>`

/** A filled disc. */
export const disc = (fill: string, { x, y, radius }: { x: number; y: number; radius: number }): string =>
  `<circle fill="${fill}" cx="${x}" cy="${y}" r="${radius}"/>`

/** Shapes moved to a place, enlarged, and turned by degrees. */
export const at = (
  { x, y, scale = 1, turn = 0 }: { x: number; y: number; scale?: number; turn?: number },
  shapes: string[],
): string => `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})">${shapes.join('')}</g>`

/** Rays from a centre, every other one left out. */
export const rays = (
  fill: string,
  { x, y, count, reach = 2600 }: { x: number; y: number; count: number; reach?: number },
): string => {
  const step = (2 * Math.PI) / (2 * count)
  const tip = (index: number): [number, number] => [
    Math.round(x + reach * Math.cos((index + 0.5) * step)),
    Math.round(y + reach * Math.sin((index + 0.5) * step)),
  ]
  return Array.from({ length: count }, (_, index) =>
    polygon(fill, [[x, y], tip(2 * index), tip(2 * index + 1)]),
  ).join('')
}

/** Stars, in places that look scattered and are the same each time. */
export const stars = (
  fill: string,
  { count, height, seed = 7 }: { count: number; height: number; seed?: number },
): string => {
  let state = seed
  const next = () => {
    state = (state * 16807) % 2147483647
    return state / 2147483647
  }
  return Array.from({ length: count }, () => {
    const [x, y, size] = [next() * canvas.width, next() * height, 3 + next() ** 3 * 11]
    return `<path fill="${fill}" d="M${x.toFixed()} ${(y - size).toFixed(1)}l${(size / 3).toFixed(1)} ${((size * 2) / 3).toFixed(1)} ${((size * 2) / 3).toFixed(1)} ${(size / 3).toFixed(1)} ${((-size * 2) / 3).toFixed(1)} ${(size / 3).toFixed(1)} ${(-size / 3).toFixed(1)} ${((size * 2) / 3).toFixed(1)} ${(-size / 3).toFixed(1)} ${((-size * 2) / 3).toFixed(1)} ${((-size * 2) / 3).toFixed(1)} ${(-size / 3).toFixed(1)} ${((size * 2) / 3).toFixed(1)} ${(-size / 3).toFixed(1)}z"/>`
  }).join('')
}

type Walker = 'grown' | 'child' | 'carrying'

/** Somebody on foot, 200 high, standing on the origin and seen from behind. */
export const walker = (fill: string, kind: Walker = 'grown'): string => {
  const body =
    disc(fill, { x: 0, y: -176, radius: 23 }) +
    `<path fill="${fill}" d="M-30 -146Q0 -156 30 -146Q46 -110 42 -70L28 -74L24 -68L32 0H10L2 -58L-12 0H-34L-24 -68L-28 -74L-42 -70Q-46 -110 -30 -146Z"/>`
  if (kind === 'child') return at({ x: 0, y: 0, scale: 0.62 }, [body])
  if (kind === 'carrying')
    return (
      body +
      box(fill, { x: -52, y: -140, width: 46, height: 74, round: 20 }) +
      disc(fill, { x: 34, y: -158, radius: 17 })
    )
  return body
}

/** A lantern with its light, 200 high, hanging from the origin. */
export const lantern = ({ frame, light, glow }: { frame: string; light: string; glow?: string }): string =>
  (glow ? disc(glow, { x: 0, y: 115, radius: 150 }) : '') +
  `<path fill="none" stroke="${frame}" stroke-width="14" d="M-34 52V34A34 34 0 0 1 34 34V52"/>` +
  polygon(frame, [
    [-62, 74],
    [-30, 42],
    [30, 42],
    [62, 74],
  ]) +
  polygon(light, [
    [-50, 74],
    [50, 74],
    [42, 174],
    [-42, 174],
  ]) +
  `<path fill="${frame}" d="M0 92C22 118 26 134 20 148C16 160 8 164 0 164C-8 164 -16 160 -20 148C-26 134 -10 124 0 92Z"/>` +
  box(frame, { x: -56, y: 174, width: 112, height: 26, round: 6 })
