/** The fields that a signup form may ask for besides the e-mail, which it always asks for. */
export const optionalFields = ['firstName', 'lastName', 'phone', 'postalCode', 'country'] as const

/** One of them. */
export type OptionalField = (typeof optionalFields)[number]
