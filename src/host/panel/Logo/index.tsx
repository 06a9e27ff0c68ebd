import { Icon } from '../Icon/index.js'

/** Broadside's mark and name, on the log-in page. */
export const Logo = () => (
  <span style={{ alignItems: 'center', display: 'flex', gap: 12, justifyContent: 'center' }}>
    <Icon size={56} />
    <span style={{ fontSize: 34, fontWeight: 800, letterSpacing: '-0.03em', lineHeight: 1 }}>Broadside</span>
  </span>
)
