/** Whether a date lies where all databases agree about it. Of what is no date the year is NaN. */
export const isCommonYear = (date: Date): boolean => {
  const year = date.getUTCFullYear()
  return year >= 1 && year <= 9999
}
