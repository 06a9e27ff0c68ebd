import { books, type BookName } from '../content/books.js'
import { cover, page } from './cover.js'
import { at, box, colours, disc, polygon, walker } from './shapes.js'

const { night, dusk, ember, sun, cream, sea } = colours
const middle = page.width / 2

const ring = (
  ink: string,
  { x, y, radius, width }: { x: number; y: number; radius: number; width: number },
) => `<circle fill="none" stroke="${ink}" stroke-width="${width}" cx="${x}" cy="${y}" r="${radius}"/>`

/** A wave across the page, for sand and for sound. */
const wave = (ink: string, y: number, rise: number) =>
  `<path fill="${ink}" d="M0 ${y}Q300 ${y - rise} 600 ${y}T1200 ${y}V1800H0Z"/>`

/** Which colours and what drawing each book has got from us. */
const designs: Record<BookName, { ground: string; ink: string; foot?: string; drawing: string[] }> = {
  hope: {
    ground: night,
    ink: cream,
    drawing: [
      disc(dusk, { x: middle, y: 1500, radius: 620 }),
      disc(sun, { x: middle, y: 1500, radius: 210 }),
      box(night, { x: 0, y: 1500, width: page.width, height: 300 }),
    ],
  },
  rule: {
    ground: ember,
    ink: night,
    drawing: [80, 260, 440, 800, 980].map((x) =>
      box(night, { x, y: 860, width: 120, height: 640, round: 10 }),
    ),
  },
  resistance: {
    ground: cream,
    ink: night,
    drawing: [1, 2, 3, 4, 5].flatMap((row) =>
      Array.from({ length: 2 * row - 1 }, (_, index) =>
        disc(row === 5 ? ember : sea, {
          x: middle + (index - row + 1) * 110,
          y: 860 + row * 110,
          radius: 42,
        }),
      ),
    ),
  },
  mutualAid: {
    ground: sun,
    ink: night,
    drawing: [
      disc(ember, { x: middle - 160, y: 1080, radius: 320 }),
      disc(sea, { x: middle + 160, y: 1080, radius: 320 }),
      `<clipPath id="left">${disc(ember, { x: middle - 160, y: 1080, radius: 320 })}</clipPath>`,
      `<g clip-path="url(#left)">${disc(cream, { x: middle + 160, y: 1080, radius: 320 })}</g>`,
    ],
  },
  emergent: {
    ground: sea,
    ink: cream,
    drawing: [60, 150, 240, 330, 420].map((radius) =>
      ring(radius === 150 ? sun : cream, { x: middle, y: 1100, radius, width: 34 }),
    ),
  },
  enrique: {
    ground: dusk,
    ink: sun,
    drawing: [
      ...Array.from({ length: 8 }, (_, index) =>
        box(cream, {
          x: 520 - index * 45,
          y: 760 + index * 92,
          width: 160 + index * 90,
          height: 24 + index * 3,
        }),
      ),
      polygon(sun, [
        [560, 720],
        [580, 720],
        [355, 1520],
        [295, 1520],
      ]),
      polygon(sun, [
        [620, 720],
        [640, 720],
        [905, 1520],
        [845, 1520],
      ]),
    ],
  },
  migrantes: {
    ground: cream,
    ink: ember,
    drawing: [
      box(night, { x: 0, y: 1440, width: page.width, height: 18 }),
      ...(['grown', 'child', 'carrying', 'grown', 'child'] as const).map((kind, index) =>
        at({ x: 200 + index * 200, y: 1440, scale: 1.5 }, [walker(night, kind)]),
      ),
    ],
  },
  desierto: {
    ground: sun,
    ink: night,
    foot: cream,
    drawing: [
      disc(ember, { x: 860, y: 780, radius: 200 }),
      wave(ember, 1040, 160),
      wave(dusk, 1220, -140),
      wave(night, 1400, 120),
    ],
  },
}

/** Each book's cover, drawn by us. */
export const covers = Object.fromEntries(
  Object.entries(designs).map(([name, design]) => [name, cover({ ...books[name as BookName], ...design })]),
) as Record<BookName, string>
