/** The fields a signup form may ask for besides the e-mail, which is always required. */
export const optionalFields = ['firstName', 'lastName', 'phone', 'postalCode', 'country'] as const

/** The name of an optional field. */
export type OptionalField = (typeof optionalFields)[number]
