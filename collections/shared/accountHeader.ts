/**
 * The header in which the panel says for whom its form was opened. In another tab somebody else may have logged in since:
 * what one account typed is never saved in the name of another.
 */
export const accountHeader = 'x-broadside-account'
