/** Whether a text names a time zone of the IANA database, such as `Europe/Madrid`. An offset like `+02:00` does not. */
export const isTimeZone = (value: unknown): value is string => {
  if (typeof value !== 'string' || !/^[A-Za-z]/.test(value)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
    return true
  } catch {
    return false
  }
}
