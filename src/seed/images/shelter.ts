import { at, box, canvas, colours, draw, lantern, polygon, stars, walker } from './shapes.js'

const { night, dusk, ember, sun, cream, sea } = colours
const ground = 1080

const window = (x: number, y: number): string =>
  box(sun, { x, y, width: 150, height: 190 }) +
  box(night, { x: x + 66, y, width: 18, height: 190 }) +
  box(night, { x, y: y + 84, width: 150, height: 18 })

const people = [
  { x: 1145, y: 1085, scale: 1.1, kind: 'grown' },
  { x: 1230, y: 1090, scale: 1.1, kind: 'child' },
  { x: 985, y: 1300, scale: 1.2, kind: 'carrying' },
  { x: 1090, y: 1285, scale: 1.2, kind: 'child' },
  { x: 1345, y: 1300, scale: 1.2, kind: 'grown' },
  { x: 1440, y: 1305, scale: 1.2, kind: 'grown' },
] as const

/** A big house in a frosty night, every window lit and the door open. */
export const shelter = draw([
  box(sea, { x: 0, y: 0, ...canvas }),
  stars(cream, { count: 120, height: 1000, seed: 23 }),
  box(dusk, { x: 0, y: 760, width: 560, height: 400 }),
  polygon(dusk, [
    [-40, 770],
    [180, 600],
    [400, 770],
  ]),
  box(dusk, { x: 1870, y: 700, width: 530, height: 460 }),
  polygon(dusk, [
    [1860, 710],
    [2130, 520],
    [2440, 710],
  ]),
  box(cream, { x: 0, y: ground, width: canvas.width, height: canvas.height - ground }),
  box(night, { x: 520, y: 470, width: 1360, height: ground - 460 }),
  polygon(ember, [
    [430, 490],
    [1200, 110],
    [1970, 490],
  ]),
  box(ember, { x: 1560, y: 150, width: 120, height: 260 }),
  window(590, 560),
  window(800, 560),
  window(1510, 560),
  window(1710, 560),
  window(590, 810),
  window(800, 810),
  window(1510, 810),
  window(1710, 810),
  box(sun, { x: 1050, y: 640, width: 300, height: ground - 640 }),
  polygon(ember, [
    [1350, 640],
    [1460, 690],
    [1460, ground + 60],
    [1350, ground],
  ]),
  polygon(sun, [
    [1050, ground],
    [1350, ground],
    [1850, canvas.height],
    [550, canvas.height],
  ]),
  at({ x: 1200, y: 200, scale: 1.05 }, [lantern({ frame: night, light: sun })]),
  ...people.map(({ kind, ...place }) => at(place, [walker(night, kind)])),
])
