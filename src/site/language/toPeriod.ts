/** Seconds as a duration of ISO 8601, as `<time>` and schema.org take it: `PT1H2M3S`, `PT2.5S`. */
export const toPeriod = (seconds: number): string => {
  // HTML takes three digits of a second.
  const whole = Math.round(seconds * 1000) / 1000
  const parts = [
    [Math.floor(whole / 3600), 'H'],
    [Math.floor((whole % 3600) / 60), 'M'],
    [Math.round((whole % 60) * 1000) / 1000, 'S'],
  ] as const
  const named = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count}${unit}`)
  return `PT${named.join('') || '0S'}`
}
