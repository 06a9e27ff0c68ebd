import type { Screen } from './screen.js'

/**
 * A form that was sent sooner than a person could fill it in. The page's own script measures that and posts it as
 * `elapsed`, so that the page is the same bytes for everybody; where it is missing nobody knows.
 *
 * @param leastMs The least time that a person needs, in milliseconds.
 */
export const tooFast = ({ leastMs = 1000 }: { leastMs?: number } = {}): Screen => ({
  name: 'tooFast',
  judge: ({ post: { elapsed } }) => {
    const ms = typeof elapsed === 'string' && elapsed.trim() ? Number(elapsed) : elapsed
    return typeof ms === 'number' && ms < leastMs ? 'suspect' : undefined
  },
})
