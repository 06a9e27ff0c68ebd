/** Seconds as a duration of ISO 8601, as `<time>` and schema.org take it: `PT1H2M3S`. */
export const toPeriod = (seconds: number): string => {
  const whole = Math.floor(seconds)
  const parts = [
    [Math.floor(whole / 3600), 'H'],
    [Math.floor((whole % 3600) / 60), 'M'],
    [whole % 60, 'S'],
  ] as const
  const named = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count}${unit}`)
  return `PT${named.join('') || '0S'}`
}
