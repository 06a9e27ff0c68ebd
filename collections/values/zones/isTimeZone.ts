/** Whether a text is an IANA time zone such as `Europe/Madrid`. Offsets like `+02:00` aren't accepted. */
export const isTimeZone = (value: unknown): value is string => {
  if (typeof value !== 'string' || !/^[A-Za-z]/.test(value)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
    return true
  } catch {
    return false
  }
}
