import type { UIField } from 'payload'

/** Closes the drawer in which a document was made in passing, once it is saved, or published where it has drafts. */
export const closeWhenSaved: UIField = {
  name: 'closeWhenSaved',
  type: 'ui',
  admin: { components: { Field: 'payload-broadside/client#CloseWhenSaved' }, disableListColumn: true },
}
