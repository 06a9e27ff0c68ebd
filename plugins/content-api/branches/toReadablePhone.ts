import { parsePhoneNumberFromString } from 'libphonenumber-js'

/** A phone number in E.164 as people read it, with its country: `+34 911 23 45 67`. */
export const toReadablePhone = (phone: string): string =>
  parsePhoneNumberFromString(phone)?.formatInternational() ?? phone
