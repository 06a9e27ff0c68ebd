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

/** A leaf of the gate, swung open away from us: the farther a bar, the shorter and thinner it is. */
const leaf = (hinge: number, edge: number): string => {
  const bar = (part: number) => ({
    x: hinge + (edge - hinge) * part,
    top: slat.top + 190 * part,
    bottom: horizon + 30 - 40 * part,
    half: 21 - 9 * part,
  })
  const [near, far] = [bar(0), bar(1)]
  const rail = (drop: number) =>
    polygon(dusk, [
      [near.x, near.top + drop],
      [far.x, far.top + drop * 0.75],
      [far.x, far.top + drop * 0.75 + 26],
      [near.x, near.top + drop + 40],
    ])
  const bars = [0, 0.28, 0.54, 0.78, 1]
    .map(bar)
    .map(({ x, top, bottom, half }) =>
      box(dusk, { x: x - half, y: top, width: half * 2, height: bottom - top }),
    )
  return [...bars, rail(60), rail(640)].join('')
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
  wall(-40, 700),
  wall(1680, 2440),
  box(night, { x: 0, y: slat.top + 60, width: 720, height: 44 }),
  box(night, { x: 1680, y: slat.top + 60, width: 720, height: 44 }),
  leaf(742, 925),
  leaf(1658, 1475),
  ...people.map(({ kind, ...place }) => at(place, [walker(night, kind)])),
])
