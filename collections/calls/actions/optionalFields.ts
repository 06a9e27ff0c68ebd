/** What a form to sign up may ask beside the e-mail, which it always asks. */
export const optionalFields = ['firstName', 'lastName', 'phone', 'postalCode', 'country'] as const

/** A field that a form may ask beside the e-mail. */
export type OptionalField = (typeof optionalFields)[number]
