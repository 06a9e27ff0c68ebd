/** What a document's address is made of, as a JSON schema says it: no NUL, no end of line, no space. */
export const slugPattern = '^[^\\p{C}\\p{Z}/]{1,200}$'

const slug = new RegExp(slugPattern, 'u')

/** Whether a text could be a document's address at all, so that a database may be asked for it. */
export const isSlug = (text: string): boolean => slug.test(text)
