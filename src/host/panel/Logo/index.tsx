/** Broadside's mark: a sheet of paper with a shout on it. 18 pixels are what the panel's path of crumbs has room for. */
export const Icon = ({ size = 18 }: { size?: number }) => (
  <svg aria-hidden="true" height={size} viewBox="0 0 32 32" width={size}>
    <path d="M6 2h20v24l-4-2.5-4 2.5-4-2.5-4 2.5-4-2.5z" fill="#c8102e" transform="rotate(-5 16 16)" />
    <g fill="#fff" transform="rotate(-5 16 16)">
      <path d="M10 7h4.5v8.5H10z" />
      <path d="M17.5 7H22v8.5h-4.5z" />
      <circle cx="12.25" cy="19" r="2" />
      <circle cx="19.75" cy="19" r="2" />
    </g>
  </svg>
)

/** Broadside's mark and name, on the log-in page. */
export const Logo = () => (
  <span style={{ alignItems: 'center', display: 'flex', gap: 12, justifyContent: 'center' }}>
    <Icon size={56} />
    <span style={{ fontSize: 34, fontWeight: 800, letterSpacing: '-0.03em', lineHeight: 1 }}>Broadside</span>
  </span>
)
