import type { ReactNode } from 'react'

/** Numbers in a table, each with a bar beside it: the longest is the greatest. */
export const Bars = ({
  caption,
  head,
  rows,
  few,
}: {
  caption: string
  head: [string, string]
  rows: { key: string; label: ReactNode; count: number | undefined }[]
  /** What stands for a number that is too small to be told. */
  few: string
}) => {
  const most = Math.max(1, ...rows.map(({ count }) => count ?? 0))
  const cell = { padding: 'calc(var(--base) / 4) calc(var(--base) / 2) calc(var(--base) / 4) 0' }
  return (
    <table style={{ borderCollapse: 'collapse', maxWidth: '44rem', width: '100%' }}>
      <caption style={{ fontWeight: 600, padding: 'calc(var(--base) / 2) 0', textAlign: 'start' }}>
        {caption}
      </caption>
      <thead>
        <tr>
          {head.map((text) => (
            <th key={text} scope="col" style={{ ...cell, textAlign: 'start' }}>
              {text}
            </th>
          ))}
          <td style={{ width: '40%' }} />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, count }) => (
          <tr key={key} style={{ borderTop: '1px solid var(--theme-elevation-150)' }}>
            <th
              scope="row"
              style={{ ...cell, fontWeight: 400, overflowWrap: 'anywhere', textAlign: 'start' }}
            >
              {label}
            </th>
            <td style={{ ...cell, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
              {count ?? few}
            </td>
            <td>
              <div
                aria-hidden
                style={{
                  background: 'var(--theme-success-500)',
                  borderRadius: 2,
                  height: 8,
                  width: `${((count ?? 0) / most) * 100}%`,
                }}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
