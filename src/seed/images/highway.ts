import { at, box, canvas, colours, disc, draw, lantern, polygon, stars, walker } from './shapes.js'

const { night, dusk, ember, sun, cream, sea } = colours
const horizon = 830

const cactus = `<path fill="none" stroke="${night}" stroke-width="46" stroke-linecap="round" stroke-linejoin="round" d="M0 0V-330M0 -120H-90V-230M0 -90H80V-190"/>`

/** The middle line of the road: shorter and thinner the farther away. */
const dashes = [
  [842, 856],
  [872, 894],
  [918, 954],
  [992, 1050],
  [1110, 1200],
  [1290, 1400],
].map(([from, to]) => {
  const half = (y: number) => ((y - horizon) / (canvas.height - horizon)) * 26
  const x = (y: number) => 1500 - ((y - horizon) / (canvas.height - horizon)) * 180
  return polygon(sun, [
    [x(from!) - half(from!), from!],
    [x(from!) + half(from!), from!],
    [x(to!) + half(to!), to!],
    [x(to!) - half(to!), to!],
  ])
})

const people = [
  { x: 905, y: 1255, scale: 2, kind: 'carrying' },
  { x: 1075, y: 1200, scale: 1.75, kind: 'child' },
  { x: 1160, y: 1120, scale: 1.35, kind: 'grown' },
  { x: 1255, y: 1035, scale: 1, kind: 'carrying' },
  { x: 1322, y: 975, scale: 0.75, kind: 'grown' },
  { x: 1372, y: 930, scale: 0.55, kind: 'grown' },
  { x: 1410, y: 900, scale: 0.42, kind: 'child' },
  { x: 1440, y: 878, scale: 0.32, kind: 'grown' },
] as const

/** A road through the desert at night: people who walk it behind one lantern. */
export const highway = draw([
  box(night, { x: 0, y: 0, ...canvas }),
  stars(cream, { count: 150, height: horizon - 60 }),
  disc(dusk, { x: 1500, y: horizon - 40, radius: 560 }),
  disc(ember, { x: 1500, y: horizon - 40, radius: 380 }),
  disc(sun, { x: 1500, y: horizon - 40, radius: 210 }),
  polygon(sea, [
    [0, 640],
    [240, 560],
    [470, 690],
    [700, 610],
    [1010, 760],
    [1280, horizon],
    [0, horizon],
  ]),
  polygon(sea, [
    [2400, 600],
    [2180, 690],
    [2010, 640],
    [1780, 780],
    [1690, horizon],
    [2400, horizon],
  ]),
  box(ember, { x: 0, y: horizon, width: canvas.width, height: canvas.height - horizon }),
  polygon(dusk, [
    [1488, horizon],
    [1512, horizon],
    [2050, canvas.height],
    [590, canvas.height],
  ]),
  ...dashes,
  at({ x: 300, y: 1120, scale: 1.25 }, [cactus]),
  at({ x: 2130, y: 1060 }, [cactus]),
  at({ x: 620, y: 930, scale: 0.42 }, [cactus]),
  at({ x: 1880, y: 905, scale: 0.34 }, [cactus]),
  at({ x: 752, y: 1010, scale: 0.95 }, [lantern({ frame: night, light: cream, glow: sun })]),
  `<path stroke="${night}" stroke-width="20" stroke-linecap="round" d="M845 1040L752 1016"/>`,
  ...people.map(({ kind, ...place }) => at(place, [walker(cream, kind)])),
])
