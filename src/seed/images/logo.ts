import { at, box, colours, disc, draw, lantern, rays } from './shapes.js'

const { night, ember, sun, cream } = colours
const size = { width: 900, height: 900 }

/** The organisation's mark: a lantern before the sun. */
export const logo = draw(
  [
    `<g transform="scale(1.125)">`,
    box(night, { x: 0, y: 0, width: 800, height: 800, round: 140 }),
    `<clipPath id="round"><circle cx="400" cy="400" r="310"/></clipPath>`,
    `<g clip-path="url(#round)">${disc(ember, { x: 400, y: 400, radius: 310 })}${rays(sun, { x: 400, y: 400, count: 12, reach: 400 })}</g>`,
    disc(cream, { x: 400, y: 410, radius: 205 }),
    at({ x: 400, y: 205, scale: 1.85 }, [lantern({ frame: night, light: sun })]),
    '</g>',
  ],
  size,
)
