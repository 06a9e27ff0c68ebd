import type { PayloadRequest } from 'payload'
import { say } from '../../../../collections/shared/say.js'
import type { Use } from '../../uses.js'
import { states } from '../words.js'

/** One document that uses another. On a phone its parts wrap. */
export const UseItem = ({
  req,
  use: { kind, title, state, where, url },
}: {
  req: PayloadRequest
  use: Use
}) => (
  <li
    style={{
      border: '1px solid var(--theme-elevation-100)',
      borderRadius: 'var(--style-radius-s)',
      padding: 'calc(var(--base) / 2)',
    }}
  >
    <div
      style={{ alignItems: 'baseline', display: 'flex', flexWrap: 'wrap', gap: '0 calc(var(--base) / 2)' }}
    >
      <a href={url} style={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {title}
      </a>
      <span>{kind}</span>
      <span style={{ color: state === 'live' ? 'var(--theme-success-600)' : 'var(--theme-elevation-600)' }}>
        {say(req, states[state])}
      </span>
    </div>
    <div style={{ color: 'var(--theme-elevation-600)', overflowWrap: 'anywhere' }}>{where.join(' · ')}</div>
  </li>
)
