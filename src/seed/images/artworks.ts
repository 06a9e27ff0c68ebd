import { letters } from './letters.js'
import { at, box, colours, disc, draw, lantern, rays } from './shapes.js'

const { night, dusk, ember, sun, cream, sea } = colours

/** Square, and 1,400 pixels wide when made: what podcast directories ask for at least. */
const square = { width: 2100, height: 2100 }
const middle = 1050

const arc = (ink: string, reach: number): string =>
  [1, -1]
    .map(
      (side) =>
        `<path fill="none" stroke="${ink}" stroke-width="46" stroke-linecap="round" d="M${middle + side * reach} ${780 - reach * 0.6}Q${middle + side * reach * 1.5} 780 ${middle + side * reach} ${780 + reach * 0.6}"/>`,
    )
    .join('')

/** The Night Watch: a lantern that sends waves into the night. */
const nightWatch = draw(
  [
    box(night, { x: 0, y: 0, ...square }),
    disc(dusk, { x: middle, y: 780, radius: 690 }),
    arc(sea, 340),
    arc(sea, 500),
    at({ x: middle, y: 300, scale: 4.4 }, [lantern({ frame: cream, light: sun })]),
    letters(cream, 'The Night', { x: 260, y: 1560, height: 150 }),
    letters(sun, 'Watch', { x: 260, y: 1800, height: 150 }),
  ],
  square,
)

/** Radio Farol: a wireless set whose dial is a lantern before the sun. */
const radioFarol = draw(
  [
    box(ember, { x: 0, y: 0, ...square }),
    rays(sun, { x: middle, y: 860, count: 14, reach: 2200 }),
    box(night, { x: 310, y: 430, width: 1480, height: 900, round: 120 }),
    disc(cream, { x: 760, y: 880, radius: 330 }),
    at({ x: 760, y: 620, scale: 2.4 }, [lantern({ frame: night, light: sun })]),
    ...[0, 1, 2, 3, 4].map((row) =>
      box(sea, { x: 1210, y: 600 + row * 90, width: 440, height: 44, round: 22 }),
    ),
    disc(sun, { x: 1290, y: 1160, radius: 62 }),
    disc(sun, { x: 1560, y: 1160, radius: 62 }),
    box(night, { x: 1500, y: 200, width: 26, height: 260 }),
    disc(night, { x: 1513, y: 200, radius: 40 }),
    box(cream, { x: 0, y: 1520, width: square.width, height: 580 }),
    letters(night, 'Radio', { x: 260, y: 1590, height: 150 }),
    letters(ember, 'Farol', { x: 260, y: 1830, height: 150 }),
  ],
  square,
)

/** The podcasts' artworks. */
export const artworks = { nightWatch, radioFarol }
