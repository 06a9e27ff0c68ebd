const twoDigits = (count: number): string => String(count).padStart(2, '0')

/** Seconds as people read them: `1:02:03`, `2:03`, `0:03`, `0:12.4`. */
export const formatDuration = (seconds: number): string => {
  const thousandths = Math.round(seconds * 1000)
  const whole = Math.floor(thousandths / 1000)
  const fraction = String(thousandths % 1000)
    .padStart(3, '0')
    .replace(/0+$/, '')
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)]
  const rest = twoDigits(whole % 60) + (fraction && `.${fraction}`)
  return hours > 0 ? `${hours}:${twoDigits(minutes)}:${rest}` : `${minutes}:${rest}`
}
