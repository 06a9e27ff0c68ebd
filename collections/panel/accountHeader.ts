/**
 * The header with the account that a form was opened for. Another account may have logged in since, in another tab, and
 * input is never saved for the wrong account.
 */
export const accountHeader = 'x-broadside-account'
