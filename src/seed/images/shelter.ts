import { at, box, canvas, colours, draw, lantern, polygon, stars, walker } from './shapes.js'

const { night, dusk, ember, sun, cream, sea } = colours
const ground = 1080

const window = (x: number, y: number): string =>
  box(sun, { x, y, width: 150, height: 190 }) +
  box(night, { x: x + 66, y, width: 18, height: 190 }) +
  box(night, { x, y: y + 84, width: 150, height: 18 })

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
  box(dusk, { x: 1900, y: 700, width: 500, height: 460 }),
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
  window(610, 560),
  window(830, 560),
  window(1420, 560),
  window(1640, 560),
  window(610, 810),
  window(830, 810),
  window(1420, 810),
  window(1640, 810),
  box(sun, { x: 1050, y: 640, width: 300, height: ground - 640 }),
  polygon(ember, [
    [1350, 640],
    [1480, 690],
    [1480, ground + 70],
    [1350, ground],
  ]),
  polygon(sun, [
    [1050, ground],
    [1350, ground],
    [1700, canvas.height],
    [700, canvas.height],
  ]),
  at({ x: 1200, y: 200, scale: 1.05 }, [lantern({ frame: night, light: sun })]),
  at({ x: 1155, y: 1075, scale: 1.25 }, [walker(night)]),
  at({ x: 1245, y: 1085, scale: 1.25 }, [walker(night, 'child')]),
  at({ x: 985, y: 1270, scale: 1.75 }, [walker(night, 'carrying')]),
  at({ x: 1390, y: 1290, scale: 1.8 }, [walker(night)]),
  at({ x: 1500, y: 1290, scale: 1.7 }, [walker(night, 'child')]),
])
