import { at, box, canvas, colours, disc, draw, lantern, polygon } from './shapes.js'

const { night, dusk, ember, sun, cream, sea } = colours

const door = (ink: string, light: string): string =>
  box(ink, { x: -100, y: -140, width: 200, height: 280 }) +
  box(light, { x: -70, y: -110, width: 140, height: 250 }) +
  polygon(ink, [
    [-70, -110],
    [20, -70],
    [20, 180],
    [-70, 140],
  ])

const step = (ink: string): string =>
  `<ellipse fill="${ink}" cx="0" cy="-34" rx="46" ry="62"/><ellipse fill="${ink}" cx="4" cy="62" rx="32" ry="36"/>`

const steps = (ink: string): string =>
  at({ x: -58, y: 45, turn: -12 }, [step(ink)]) + at({ x: 62, y: -45, turn: 12 }, [step(ink)])

const heart = (ink: string): string =>
  `<path fill="${ink}" d="M0 130C-170 20 -150 -130 -62 -130C-25 -130 -5 -105 0 -85C5 -105 25 -130 62 -130C150 -130 170 20 0 130Z"/>`

const hand = (ink: string): string =>
  box(ink, { x: -62, y: -20, width: 124, height: 150, round: 52 }) +
  [-62, -30, 2, 34]
    .map((x, index) => box(ink, { x, y: [-110, -140, -132, -96][index]!, width: 28, height: 170, round: 14 }))
    .join('') +
  at({ x: 74, y: 62, turn: 38 }, [box(ink, { x: -16, y: -100, width: 32, height: 140, round: 16 })])

const lamp = (ink: string, light: string): string =>
  at({ x: 0, y: -135, scale: 1.3 }, [lantern({ frame: ink, light })])

const broken = (ink: string): string =>
  `<g fill="none" stroke="${ink}" stroke-width="34" stroke-linecap="round"><path d="M-40 -48L-74 -14A58 58 0 0 0 8 68L28 48"/><path d="M40 -100L60 -120A58 58 0 0 1 142 -38L108 -4" transform="translate(-34 36)"/><path d="M-96 -104L-66 -78M-30 -140L-26 -104M96 118L70 92"/></g>`

type Placard = { x: number; y: number; turn: number; scale: number; paper: string; sign: string }

const placard = ({ x, y, turn, scale, paper, sign }: Placard): string =>
  at({ x, y, turn, scale }, [
    box(cream, { x: -14, y: 0, width: 28, height: 900 }),
    box(paper, { x: -230, y: -210, width: 460, height: 420, round: 10 }),
    sign,
  ])

const back: Placard[] = [
  { x: 310, y: 300, turn: -9, scale: 0.78, paper: ember, sign: heart(cream) },
  { x: 905, y: 235, turn: 5, scale: 0.8, paper: cream, sign: steps(night) },
  { x: 1530, y: 255, turn: -5, scale: 0.8, paper: sea, sign: lamp(night, sun) },
  { x: 2110, y: 305, turn: 9, scale: 0.8, paper: sun, sign: hand(night) },
]

const front: Placard[] = [
  { x: 610, y: 600, turn: -6, scale: 1, paper: sun, sign: door(night, cream) },
  { x: 1215, y: 565, turn: 2, scale: 1.12, paper: ember, sign: lamp(night, sun) },
  { x: 1820, y: 610, turn: 7, scale: 1, paper: cream, sign: broken(ember) },
]

const fist = (x: number, y: number, fill: string): string =>
  box(fill, { x: x - 34, y, width: 68, height: 500, round: 20 }) +
  box(fill, { x: x - 54, y: y - 90, width: 108, height: 110, round: 34 })

/** A row of heads and shoulders. */
const heads = (fill: string, { y, from, gap }: { y: number; from: number; gap: number }): string =>
  Array.from({ length: Math.ceil(2700 / gap) }, (_, index) => {
    const x = from + index * gap
    const lift = [0, 34, -18, 22, -6][index % 5]!
    return (
      disc(fill, { x, y: y - lift, radius: gap * 0.25 }) +
      box(fill, {
        x: x - gap * 0.46,
        y: y + gap * 0.24 - lift,
        width: gap * 0.92,
        height: 700,
        round: gap * 0.3,
      })
    )
  }).join('')

/** A crowd with placards: an open door, footsteps, a lantern, a heart, a hand, a broken chain. */
export const crowd = draw([
  box(dusk, { x: 0, y: 0, ...canvas }),
  ...back.map(placard),
  heads(sea, { y: 915, from: -40, gap: 235 }),
  ...front.map(placard),
  fist(930, 850, ember),
  fist(1520, 830, sun),
  heads(ember, { y: 1080, from: 60, gap: 270 }),
  heads(night, { y: 1215, from: -70, gap: 320 }),
])
