const day = 24 * 60 * 60 * 1000

/** An instant so many days from the seeding day, at an hour in UTC. */
export const at = (now: Date, days: number, hourUTC: number): string => {
  const instant = new Date(now.getTime() + days * day)
  instant.setUTCHours(hourUTC, 0, 0, 0)
  return instant.toISOString()
}

/** How many days from `now` the next Saturday is that leaves five days to prepare. */
export const daysToSaturday = (now: Date): number => 5 + ((6 - ((now.getUTCDay() + 5) % 7) + 7) % 7)
