/**
 * The header that names the account a form of the panel was opened for. Somebody else may have logged in since, in another
 * tab; one account's typing is never saved under another.
 */
export const accountHeader = 'x-broadside-account'
