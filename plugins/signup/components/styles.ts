import type { CSSProperties } from 'react'

/** A thumb's breadth. */
const reach = 44

/** Things in a row that breaks where the page is narrow. */
export const row: CSSProperties = {
  alignItems: 'center',
  display: 'flex',
  flexWrap: 'wrap',
  gap: 'calc(var(--base) / 2)',
  margin: 0,
  padding: 0,
}

export const stack: CSSProperties = { display: 'grid', gap: 'calc(var(--base) / 2)', minWidth: 0 }

/** What explains a field: smaller, and still read in the hand. */
export const hint: CSSProperties = { fontSize: '0.9em' }

/** Beside a class of Payload's buttons, on a link too. */
export const button: CSSProperties = {
  alignItems: 'center',
  display: 'inline-flex',
  margin: 0,
  minHeight: reach,
}

/** A field outside Payload's forms, in their look. */
export const input: CSSProperties = {
  background: 'var(--theme-input-bg)',
  border: '1px solid var(--theme-elevation-400)',
  borderRadius: 'var(--style-radius-s)',
  color: 'var(--theme-elevation-800)',
  font: 'inherit',
  maxWidth: '100%',
  minHeight: reach,
  padding: 'calc(var(--base) / 4) calc(var(--base) / 2)',
  width: '100%',
}

/** The classes of Payload's own button. */
export const toButton = (style: 'primary' | 'secondary'): string =>
  `btn btn--style-${style} btn--size-medium btn--no-margin`

/** Cards beside each other, as many as there is room for; on a phone one. */
export const cards: CSSProperties = {
  display: 'grid',
  gap: 'var(--base)',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 22rem), 1fr))',
  listStyle: 'none',
  margin: 0,
  padding: 0,
}
