import type { Screen } from './screen.js'

/** A field that people neither see nor reach, and that no browser fills in by itself. */
export const trapField = 'homepage'

/** What is written where no person writes. */
export const honeypot = (): Screen => ({
  name: 'honeypot',
  judge: ({ post }) => (post[trapField] === undefined || post[trapField] === '' ? undefined : 'suspect'),
})
