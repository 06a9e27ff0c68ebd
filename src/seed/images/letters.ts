/** Capitals, each a path six units high, and how wide it is: drawn by us, so that no machine needs a font for them. */
const capitals: Record<string, [number, string]> = {
  A: [4, 'M0 6L2 0L4 6M.7 4H3.3'],
  B: [4, 'M0 0H2.3A1.5 1.5 0 0 1 2.3 3H0M2.3 3A1.5 1.5 0 0 1 2.3 6H0V0'],
  C: [4, 'M4 .9C3.4 .3 2.8 0 2.2 0C1 0 0 1.2 0 3S1 6 2.2 6C2.8 6 3.4 5.7 4 5.1'],
  D: [4.1, 'M0 0V6H1.8C3.2 6 4.1 4.8 4.1 3S3.2 0 1.8 0Z'],
  E: [3.5, 'M3.5 0H0V6H3.5M0 3H3'],
  F: [3.5, 'M3.5 0H0V6M0 3H3'],
  G: [4.1, 'M4 .9C3.4 .3 2.8 0 2.2 0C1 0 0 1.2 0 3S1 6 2.2 6C3 6 3.6 5.7 4.1 5.1V3.2H2.4'],
  H: [4, 'M0 0V6M4 0V6M0 3H4'],
  I: [0, 'M0 0V6'],
  J: [3, 'M3 0V4.3C3 5.4 2.4 6 1.5 6S0 5.4 0 4.4'],
  K: [4, 'M0 0V6M4 0L0 3.6M1.4 2.4L4 6'],
  L: [3.3, 'M0 0V6H3.3'],
  M: [5, 'M0 6V0L2.5 4L5 0V6'],
  N: [4, 'M0 6V0L4 6V0'],
  O: [4.4, 'M2.2 0C1 0 0 1.2 0 3S1 6 2.2 6S4.4 4.8 4.4 3S3.4 0 2.2 0Z'],
  P: [3.9, 'M0 6V0H2.3A1.6 1.6 0 0 1 2.3 3.2H0'],
  Q: [4.4, 'M2.2 0C1 0 0 1.2 0 3S1 6 2.2 6S4.4 4.8 4.4 3S3.4 0 2.2 0ZM2.9 4.5L4.4 6.2'],
  R: [4, 'M0 6V0H2.3A1.6 1.6 0 0 1 2.3 3.2H0M2 3.2L4 6'],
  S: [
    3.9,
    'M3.7 .9C3.2 .3 2.6 0 1.9 0C.9 0 .1 .6 .1 1.5S.8 2.8 1.9 3S3.9 3.6 3.9 4.5S3 6 2 6C1.2 6 .5 5.7 0 5.1',
  ],
  T: [4, 'M0 0H4M2 0V6'],
  U: [4, 'M0 0V3.8C0 5.2 .8 6 2 6S4 5.2 4 3.8V0'],
  V: [4, 'M0 0L2 6L4 0'],
  W: [5.6, 'M0 0L1.3 6L2.8 1.6L4.3 6L5.6 0'],
  X: [4, 'M0 0L4 6M4 0L0 6'],
  Y: [4, 'M0 0L2 3L4 0M2 3V6'],
  Z: [4, 'M0 0H4L0 6H4'],
  ' ': [1.2, ''],
  '.': [0, 'M0 6V6.01'],
  ',': [0.3, 'M.3 5.7L0 6.8'],
  '’': [0.2, 'M.2 0L0 1.4'],
}
/** Combining marks, over the middle of a capital. */
const accents: Record<string, string> = {
  '\u0301': 'M-.5 -1L.5 -2',
  '\u0303': 'M-1.1 -1.2Q-.6 -1.9 0 -1.5T1.1 -1.8',
}
const gap = 1.5

const place = (text: string): { paths: string[]; width: number } => {
  const paths: string[] = []
  let width = 0
  let middle = 0
  for (const sign of text.toUpperCase().normalize('NFD')) {
    if (accents[sign]) paths.push(`<path transform="translate(${middle} 0)" d="${accents[sign]}"/>`)
    const capital = capitals[sign]
    if (!capital) continue
    const start = paths.length > 0 ? width + gap : 0
    paths.push(`<path transform="translate(${start.toFixed(1)} 0)" d="${capital[1]}"/>`)
    width = start + capital[0]
    middle = start + capital[0] / 2
  }
  return { paths, width }
}

/** How wide a line is, in sixths of its height. */
export const measure = (text: string): number => place(text).width

/** A line of capitals whose top left corner is given, its strokes as thick as `weight` sixths of its height. */
export const letters = (
  ink: string,
  text: string,
  { x, y, height, weight = 0.9 }: { x: number; y: number; height: number; weight?: number },
): string =>
  `<g transform="translate(${x} ${y}) scale(${(height / 6).toFixed(3)})" fill="none" stroke="${ink}" stroke-width="${weight}" stroke-linecap="round" stroke-linejoin="round">${place(text).paths.join('')}</g>`
