/** Whether a text could be a call's address at all, so that a database may be asked for it: no NUL, no end of line. */
export const isSlug = (text: string): boolean => /^[^\p{C}\p{Z}/]{1,200}$/u.test(text)
