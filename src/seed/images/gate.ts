import { at, box, canvas, colours, disc, draw, polygon, rays, walker } from './shapes.js'

const { night, dusk, ember, sun, cream } = colours
const horizon = 960
const slat = { width: 62, gap: 40, top: 150 }

/** A run of wall: slats of steel from one x to another. */
const wall = (from: number, to: number): string =>
  Array.from({ length: Math.ceil((to - from) / (slat.width + slat.gap)) }, (_, index) =>
    box(night, {
      x: from + index * (slat.width + slat.gap),
      y: slat.top,
      width: slat.width,
      height: horizon + 40 - slat.top,
    }),
  ).join('')

/** A leaf of the gate, swung towards us: its far edge is taller. */
const leaf = (hinge: number, edge: number): string => {
  const bars = 5
  return Array.from({ length: bars }, (_, index) => {
    const x = hinge + ((edge - hinge) * index) / (bars - 1)
    const rise = (index / (bars - 1)) * 110
    return box(dusk, { x: x - 20, y: slat.top - rise, width: 40, height: horizon + 40 - slat.top + rise * 2 })
  }).join('')
}

const people = [
  { x: 905, y: 1290, scale: 1.75, kind: 'carrying' },
  { x: 1068, y: 1270, scale: 1.6, kind: 'child' },
  { x: 1230, y: 1240, scale: 1.55, kind: 'grown' },
  { x: 1420, y: 1300, scale: 1.8, kind: 'grown' },
  { x: 1555, y: 1290, scale: 1.7, kind: 'child' },
  { x: 1120, y: 1110, scale: 1, kind: 'grown' },
  { x: 1330, y: 1100, scale: 0.95, kind: 'carrying' },
  { x: 1225, y: 1030, scale: 0.62, kind: 'grown' },
] as const

/** A wall of steel whose gate stands open on a morning, and people who walk in. */
export const gate = draw([
  box(ember, { x: 0, y: 0, ...canvas }),
  rays(sun, { x: 1200, y: horizon - 150, count: 18 }),
  disc(cream, { x: 1200, y: horizon - 150, radius: 250 }),
  box(night, { x: 0, y: horizon, width: canvas.width, height: canvas.height - horizon }),
  polygon(sun, [
    [930, horizon],
    [1470, horizon],
    [1990, canvas.height],
    [410, canvas.height],
  ]),
  polygon(cream, [
    [1060, horizon],
    [1340, horizon],
    [1600, canvas.height],
    [800, canvas.height],
  ]),
  wall(-30, 700),
  wall(1650, 2440),
  box(night, { x: 0, y: slat.top + 60, width: 740, height: 44 }),
  box(night, { x: 1650, y: slat.top + 60, width: 750, height: 44 }),
  leaf(800, 560),
  leaf(1610, 1850),
  ...people.map(({ kind, ...place }) => at(place, [walker(night, kind)])),
])
