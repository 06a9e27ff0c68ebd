/** How an update is written, as only its operation's arguments tell: carried in its data to the hooks of each document. */
export type Write = { isDraft: boolean; overrideAccess: boolean }

/** The member of an update's data that carries {@link Write}. It is taken out again before anything is stored. */
export const writeKey = '_referencesWrite'

/** Where a request's context says which version is being restored. */
export const restoringKey = 'payload-broadside/references/restoring'

/** A version that is being restored. */
export type Restoring = { parent: number | string; isDraft: boolean; overrideAccess: boolean }
