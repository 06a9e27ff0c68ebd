import type { TextField } from 'payload'

/** An address on the web: `http` or `https`, trimmed and normalised, at every door. */
export const urlField = (field: Pick<TextField, 'name' | 'label' | 'admin'>): TextField =>
  ({ type: 'text', ...field }) as TextField
