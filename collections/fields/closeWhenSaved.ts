import type { UIField } from 'payload'

/** Closes the drawer of a new document once it is saved or, if it has drafts, published. */
export const closeWhenSaved: UIField = {
  name: 'closeWhenSaved',
  type: 'ui',
  admin: { components: { Field: 'payload-broadside/client#CloseWhenSaved' }, disableListColumn: true },
}
